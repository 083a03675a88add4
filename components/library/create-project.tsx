'use client'
import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { useCommands } from '@/components/commands/use-commands'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useFocusInvalid } from '@/components/ui/use-focus-invalid'
import { projectPath } from '@/lib/addresses'
import type { Answer } from '@/lib/errors'
import styles from './library-form.module.css'

export type CreateProject = (input: {
  batchId: string
  projectId: string
  title: string
  description: string
}) => Promise<Answer<{ slug: string }>>

export function CreateProjectButton({ createProject }: { createProject: CreateProject }) {
  const [open, setOpen] = useState(false)
  useCommands([
    { id: 'new/project', label: 'New project', kind: 'Action', run: () => setOpen(true) },
  ])
  return (
    <Dialog
      title="New project"
      description="A project holds the documents you compare and the questions you ask of them."
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<Plus size={18} aria-hidden />}>
          New project
        </Button>
      }
    >
      <CreateProjectForm createProject={createProject} onCancel={() => setOpen(false)} />
    </Dialog>
  )
}

type FormProps = { createProject: CreateProject; onCancel: () => void }

function CreateProjectForm({ createProject, onCancel }: FormProps) {
  const router = useRouter()
  const [ids] = useState(() => ({ batchId: uuidv7(), projectId: uuidv7() }))
  const [title, setTitle] = useState('')
  const [description, setDescription] = useState('')
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<{ title?: string }>({})
  const form = useFocusInvalid(problems)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const isNamed = title.trim() !== ''
    setProblems(isNamed ? {} : { title: 'Give the project a title' })
    if (!isNamed || busy) return
    setBusy(true)
    const answer = await ask(createProject({ ...ids, title: title.trim(), description }))
    if (answer.ok) return router.push(projectPath(answer.value.slug))
    setBusy(false)
    setRefusal(answer.message)
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label="Title"
        required
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={problems.title ?? null}
      />
      <TextArea
        label="Description"
        hint="What it is about, in a sentence or two."
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
      <DialogActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={busy}>
          Create project
        </Button>
      </DialogActions>
    </form>
  )
}

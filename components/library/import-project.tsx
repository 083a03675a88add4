'use client'
import { FileUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask, refused } from '@/components/asking/ask'
import { useCommands } from '@/components/commands/use-commands'
import { readProjectFile } from '@/components/exchange/read-project-file'
import { shellWord } from '@/components/exchange/shell-word'
import { Button } from '@/components/ui/button'
import { CopyLine } from '@/components/ui/copy-line'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { FileField } from '@/components/ui/file-field'
import { TextField } from '@/components/ui/text-field'
import { projectPath } from '@/lib/addresses'
import type { Answer } from '@/lib/errors'
import styles from './library-form.module.css'

/**
 * Takes the text of a project file, and the slug it gets instead of its own. A refusal says one problem a line; where
 * the slug is taken it carries a free one.
 */
export type ImportProject = (input: {
  text: string
  slug: string | null
}) => Promise<Answer<{ slug: string }>>

export function ImportProjectButton({ importProject }: { importProject: ImportProject }) {
  const [open, setOpen] = useState(false)
  useCommands([
    {
      id: 'import/project',
      label: 'Import a project file',
      kind: 'Action',
      run: () => setOpen(true),
    },
  ])
  return (
    <Dialog
      title="Import a project file"
      description="A project that was exported as JSON comes back whole: documents, questions, claims and verdicts."
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<FileUp size={18} aria-hidden />}>Import a project file</Button>}
    >
      <ImportProjectForm importProject={importProject} onCancel={() => setOpen(false)} />
    </Dialog>
  )
}

type FormProps = { importProject: ImportProject; onCancel: () => void }

function ImportProjectForm({ importProject, onCancel }: FormProps) {
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  const [slug, setSlug] = useState<string | null>(null)

  async function submit() {
    if (busy) return
    setBusy(true)
    const read = await readProjectFile(file)
    const answer =
      'text' in read ? await ask(importProject({ ...read, slug })) : refused(read.refusal)
    if (answer.ok) return router.push(projectPath(answer.value.slug))
    setBusy(false)
    setProblems(answer.message.split('\n'))
    if (answer.kind === 'conflict') setSlug(freeSlug(answer.current))
  }

  return (
    <div className={styles.form}>
      <FileField
        label="Project file"
        accept=".json,application/json"
        file={file}
        onFile={(chosen) => {
          setFile(chosen)
          setSlug(null)
          setProblems([])
        }}
      >
        A .json file exported from Counterpoint, up to 11 MB.
      </FileField>
      {slug !== null && (
        <TextField
          label="Name in addresses"
          hint="Words and digits joined by -"
          value={slug}
          onChange={(event) => setSlug(event.currentTarget.value)}
        />
      )}
      <div role="alert">
        {problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
      <CopyLine
        label="The same in a terminal"
        text={`npm run -s counterpoint -- import ${shellWord(file?.name ?? 'FILE')}${slug === null ? '' : ` --slug ${slug}`}`}
      />
      <DialogActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button variant="primary" busy={busy} onClick={submit}>
          Import
        </Button>
      </DialogActions>
    </div>
  )
}

function freeSlug(current: unknown): string | null {
  const isNamed = typeof current === 'object' && current !== null && 'slug' in current
  return isNamed && typeof current.slug === 'string' ? current.slug : null
}

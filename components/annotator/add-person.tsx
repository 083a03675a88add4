'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import { useFocusInvalid } from '@/components/ui/use-focus-invalid'
import { useViewChange } from './use-view-change'
import type { ViewActions } from './view-actions'

type AddPersonProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  addPerson: ViewActions['addPerson']
}

/** Somebody else who annotates at this machine. */
export function AddPersonDialog({ open, onOpenChange, addPerson }: AddPersonProps) {
  return (
    <Dialog
      title="Add a person"
      description="Claims and verdicts are signed with this name. It needs no account and no password."
      open={open}
      onOpenChange={onOpenChange}
    >
      <AddPersonForm addPerson={addPerson} onCancel={() => onOpenChange(false)} />
    </Dialog>
  )
}

type FormProps = { addPerson: ViewActions['addPerson']; onCancel: () => void }

function AddPersonForm({ addPerson, onCancel }: FormProps) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { isChanging, change } = useViewChange()
  const form = useFocusInvalid(problem)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isChanging) return
    setProblem(name.trim() === '' ? 'Write a name' : null)
    if (name.trim() !== '') setProblem(await change(addPerson({ name })))
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <TextField
        label="Name"
        hint="Upper and lower case, spaces and punctuation do not tell two people apart."
        required
        maxLength={200}
        autoComplete="off"
        value={name}
        error={problem}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <DialogActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={isChanging}>
          Add, and annotate as this person
        </Button>
      </DialogActions>
    </form>
  )
}

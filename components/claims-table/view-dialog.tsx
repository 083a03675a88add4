'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'

type ViewDialogProps = {
  title: string
  name: string
  /** Answers why it was refused, or null. */
  onSave: (name: string) => Promise<string | null>
  onClose: () => void
}

/** Gives a view its name. What was typed stays where it is refused. */
export function ViewDialog({ title, name, onSave, onClose }: ViewDialogProps) {
  const [typed, setTyped] = useState(name)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function save(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() === '') return setRefusal('Give the view a name')
    setIsBusy(true)
    setRefusal(await onSave(typed.trim()))
    setIsBusy(false)
  }

  return (
    <Dialog
      title={title}
      description="A view keeps the filters, the order and the columns under a name, for everybody in the project."
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <form onSubmit={save} noValidate>
        <TextField
          label="Name"
          value={typed}
          error={refusal}
          maxLength={100}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={isBusy}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

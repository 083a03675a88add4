'use client'
import { type ReactNode, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import type { Answer } from '@/lib/errors'
import type { QuestionChange } from '@/lib/questions/question-change'
import { ShownEffect } from './shown-effect'
import { useEffectOf } from './use-effect-of'

type ConfirmChangeProps = {
  title: string
  description?: string
  project: string
  /** The slug of the question. */
  question: string
  /** What would be done; null while something is still to be chosen. */
  change: QuestionChange | null
  confirmLabel: string
  /** Does it, as it was shown. */
  onConfirm: (request: { batchId: string; basedOn: string }) => Promise<Answer<unknown>>
  onDone: () => void
  onClose: () => void
  /** What is chosen, above what it does. */
  children?: ReactNode
}

/**
 * A dialog that shows what a change does before it is done. Where something was changed since, it says so and shows
 * what it does now; what was chosen stays.
 */
export function ConfirmChange(props: ConfirmChangeProps) {
  const { title, description, onClose } = props
  return (
    <Dialog
      title={title}
      {...(description !== undefined && { description })}
      width="l"
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <ConfirmForm {...props} />
    </Dialog>
  )
}

function ConfirmForm(props: ConfirmChangeProps) {
  const { project, question, change, confirmLabel, onConfirm, onDone, onClose, children } = props
  const { asked, askAgain } = useEffectOf(project, change)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()
  const answer = change && asked.status === 'answered' ? asked.answer : null

  async function confirm() {
    if (!answer || answer.problem !== null) return
    const { basedOn } = answer
    setBusy(true)
    setRefusal(null)
    const done = await ask(onConfirm({ batchId: batchIdOf([change, basedOn]), basedOn }))
    setBusy(false)
    if (done.ok) return onDone()
    setRefusal(done.message)
    if (done.kind === 'conflict') askAgain()
  }

  return (
    <>
      {children}
      {change && <ShownEffect {...{ project, question, asked, askAgain }} />}
      <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="primary"
          busy={busy}
          disabled={!answer || answer.problem !== null}
          onClick={() => void confirm()}
        >
          {confirmLabel}
        </Button>
      </DialogActions>
    </>
  )
}

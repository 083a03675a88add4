'use client'
import { useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { useToast } from '@/components/ui/toast'
import type { Answer } from '@/lib/errors'
import type { ColumnView } from './coverage-view'
import styles from './mark-rest.module.css'

export type MarkSilent = (input: {
  batchId: string
  project: string
  documentId: string
  questionIds: string[]
}) => Promise<Answer<{ marked: number }>>

type MarkRestProps = {
  project: string
  column: ColumnView
  markSilent: MarkSilent
  undo: () => void
}

/** Marks what nobody has checked of a document as silent, after a look at what that is. */
export function MarkRest({ project, column, markSilent, undo }: MarkRestProps) {
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  // What was marked, taken back and marked again is a request of its own.
  const [timesDone, setTimesDone] = useState(0)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const { show } = useToast()
  const { documentId, name, notChecked } = column

  async function mark() {
    const request = { project, documentId, questionIds: notChecked.map(({ id }) => id) }
    setBusy(true)
    setRefusal(null)
    const answer = await ask(markSilent({ ...request, batchId: batchIdOf([request, timesDone]) }))
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.message)
    setTimesDone(timesDone + 1)
    setOpen(false)
    refresh()
    show({
      message: `${name}: silent on ${counted(answer.value.marked, 'question')}`,
      action: { label: 'Undo', onAction: undo },
    })
  }

  return (
    <Dialog
      title={`Mark ${counted(notChecked.length, 'question')} as silent`}
      description={`You say that you read ${name} and that it is silent on these. One undo takes all of it back.`}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className={styles.open} data-print="no">
          Mark the rest as silent…
        </button>
      }
    >
      <ul className={styles.questions}>
        {notChecked.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      {refusal && <p role="alert">{refusal}</p>}
      <DialogActions>
        <Button onClick={() => setOpen(false)}>Cancel</Button>
        <Button variant="primary" busy={busy} onClick={() => void mark()}>
          Mark {counted(notChecked.length, 'question')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

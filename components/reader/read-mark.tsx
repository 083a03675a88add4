'use client'
import { useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import type { MarkRead } from '@/components/saving/claim-actions'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { Reading } from '@/lib/comparison/reading'
import styles from './read-mark.module.css'

type ReadMarkProps = { reading: Reading; markRead: MarkRead; onUndo: () => void }

/** Where others' claims wait until one has read the document: says so, and takes the word for it. */
export function ReadMark({ reading, markRead, onUndo }: ReadMarkProps) {
  const { project, document, annotator } = reading
  const [isSaving, setIsSaving] = useState(false)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const { show } = useToast()

  async function mark() {
    const asked = { project: project.slug, documentId: document.id }
    setIsSaving(true)
    const answer = await ask(markRead({ ...asked, batchId: batchIdOf(asked) }))
    setIsSaving(false)
    if (answer.ok) refresh()
    show({
      message: answer.ok ? `Marked as read by ${annotator}` : answer.message,
      urgent: !answer.ok,
      ...(answer.ok && { action: { label: 'Undo', onAction: onUndo } }),
    })
  }

  if (!reading.hidesUntilRead) return null
  return (
    <section className={styles.mark} aria-label="Reading independently" data-print="no">
      <p>
        What others marked in this document is hidden. When you have read it to its end, say so: for
        questions without a claim of yours it is recorded that you found the document silent. The
        passages that others marked appear then, to be read by you; what they made of each shows
        once you have said what you make of it.
      </p>
      <Button size="s" busy={isSaving} onClick={() => void mark()}>
        I have read it to the end
      </Button>
    </section>
  )
}

'use client'
import { Button } from '@/components/ui/button'
import styles from './brief-desk.module.css'
import type { BriefSaving } from './use-brief-saver'

/** Whether the text is saved, in a line that is quiet as long as it is. */
export function BriefSaveLine({ saving }: { saving: BriefSaving }) {
  const { status, isKept, flush } = saving
  return (
    <>
      <p role="status" className={styles.state} data-state={status.state}>
        {wordsOf(saving)}
        {status.state === 'waiting' &&
          (isKept
            ? ' The text is kept on this device.'
            : ' Leave this page open: the text is not kept on this device.')}
      </p>
      {status.state === 'waiting' && (
        <Button size="s" onClick={() => void flush()}>
          Try now
        </Button>
      )}
    </>
  )
}

function wordsOf({ status }: BriefSaving): string {
  switch (status.state) {
    case 'saved':
      return 'Saved'
    case 'unsaved':
    case 'saving':
      return 'Saving…'
    case 'waiting':
    case 'refused':
      return `Not saved: ${status.message}`
    case 'conflict':
      return 'Not saved: the brief was changed elsewhere too.'
  }
}

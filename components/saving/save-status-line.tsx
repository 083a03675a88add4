'use client'
import { CircleAlert, CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import type { SaveStatus } from './claim-store'
import styles from './save-status-line.module.css'

type SaveStatusLineProps = {
  status: SaveStatus
  onRetry: () => void
  /** Opens what waits for a decision. */
  onReview?: () => void
}

/** Whether everything is saved, in a line that is quiet as long as it is. */
export function SaveStatusLine({ status, onRetry, onReview }: SaveStatusLineProps) {
  const shown = useSteadyStatus(status)
  return (
    <div className={styles.line}>
      <p role="status" className={styles.words} data-state={shown.state}>
        {shown.state === 'waiting' && <CloudOff size={16} aria-hidden />}
        {shown.state === 'needs-attention' && <CircleAlert size={16} aria-hidden />}
        {wordsOf(shown)}
      </p>
      {shown.state === 'waiting' && (
        <Button size="s" onClick={onRetry}>
          Try now
        </Button>
      )}
      {shown.state === 'needs-attention' && shown.conflictCount > 0 && onReview && (
        <Button size="s" onClick={onReview}>
          Compare
        </Button>
      )}
    </div>
  )
}

/** Long enough that a save on the same machine shows nothing, short enough to be there before one wonders. */
const patienceMs = 300

/** Saving is said when it takes a while; until then the line says what it said before. */
function useSteadyStatus(status: SaveStatus): SaveStatus {
  const [shown, setShown] = useState(status)
  useEffect(() => {
    if (status.state !== 'saving') {
      setShown(status)
      return
    }
    const timer = setTimeout(() => setShown(status), patienceMs)
    return () => clearTimeout(timer)
  }, [status])
  return shown
}

function wordsOf(status: SaveStatus): string {
  switch (status.state) {
    case 'saved':
      return 'Saved'
    case 'saving':
      return 'Saving…'
    case 'waiting':
      return `Not saved: ${causes[status.cause]}. ${whereKept(status)}`
    case 'needs-attention':
      return attentionWords(status)
  }
}

const causes = {
  unreachable: 'the server cannot be reached',
  failing: 'the server reports a fault',
  'somebody-else': 'somebody else annotates in this browser now',
}

function whereKept({ claimCount, isKept }: Extract<SaveStatus, { state: 'waiting' }>): string {
  return isKept
    ? `Changes to ${counted(claimCount, 'claim')} are kept on this device.`
    : `Leave this page open: the browser does not keep the changes to ${counted(claimCount, 'claim')}.`
}

function attentionWords({
  conflictCount,
  refusedCount,
}: Extract<SaveStatus, { state: 'needs-attention' }>): string {
  const conflicts = `${counted(conflictCount, 'claim')} changed elsewhere too`
  const refusals = `changes to ${counted(refusedCount, 'claim')} were refused`
  if (refusedCount === 0) return `Not saved: ${conflicts}.`
  return conflictCount === 0 ? `Not saved: ${refusals}.` : `Not saved: ${conflicts}, ${refusals}.`
}

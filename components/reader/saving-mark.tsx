'use client'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import styles from './saving-mark.module.css'

type SavingMarkProps = { claim: ReaderClaim; onDiscard: () => void }

/** What became of the last change of a claim; nothing while all is well. */
export function SavingMark({ claim: { state, problem }, onDiscard }: SavingMarkProps) {
  if (state === 'saved' || state === 'saving') return null
  if (state === 'waiting') {
    return (
      <p>
        <Badge>Not saved yet</Badge>
      </p>
    )
  }
  if (state === 'conflict') {
    return (
      <p>
        <Badge emphasis="strong">Changed elsewhere too</Badge>
      </p>
    )
  }
  return (
    <div className={styles.refused}>
      <Badge emphasis="strong">Not saved</Badge>
      {problem}
      <Button size="s" onClick={onDiscard}>
        Give up the change
      </Button>
    </div>
  )
}

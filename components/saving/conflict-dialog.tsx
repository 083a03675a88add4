'use client'
import { useState } from 'react'
import type { Codebook } from '@/components/claim-words/describe-field'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { useToast } from '@/components/ui/toast'
import type { ClaimConflict, ClaimPart } from './claim-store'
import styles from './conflict-dialog.module.css'
import { DisputedParts } from './disputed-parts'
import { describePart, nameOfPart } from './part-words'

type ConflictDialogProps = Codebook & {
  conflict: ClaimConflict
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The parts to take as they are here. */
  onResolve: (mine: readonly ClaimPart[]) => void
  /** Brings back what was changed here, after all. */
  onBringBack: (parts: readonly ClaimPart[]) => void
}

/** Two versions of one claim side by side. Nothing is lost until somebody has chosen. */
export function ConflictDialog(props: ConflictDialogProps) {
  return (
    <Dialog
      title={`${nameOf(props.conflict)} was changed elsewhere too`}
      description="Both versions are here. What is the same in both is left out."
      width="l"
      open={props.open}
      onOpenChange={props.onOpenChange}
    >
      <Choice key={props.conflict.claimId} {...props} />
    </Dialog>
  )
}

function Choice({ conflict, questions, tags, onResolve, onBringBack }: ConflictDialogProps) {
  const { disputed, changedThere, theirs } = conflict
  const [theirParts, setTheirParts] = useState<readonly ClaimPart[]>([])
  const { show } = useToast()
  const mine = disputed.filter((part) => !theirParts.includes(part))
  const isMixed = mine.length > 0 && mine.length < disputed.length

  function takeTheirs() {
    onResolve([])
    show({
      message: 'The other version was kept',
      action: { label: 'Bring mine back', onAction: () => onBringBack(disputed) },
    })
  }

  return (
    <>
      <p className={styles.quote} dir="auto">
        {conflict.mine.passages[0]?.exact}
      </p>
      <DisputedParts
        conflict={conflict}
        codebook={{ questions, tags }}
        theirParts={theirParts}
        onTheirParts={setTheirParts}
      />
      {changedThere.length > 0 && (
        <dl className={styles.there}>
          {changedThere.map((part) => (
            <div key={part}>
              <dt>{nameOfPart(part)} (changed there alone, kept)</dt>
              <dd>{describePart(part, theirs, { questions, tags })}</dd>
            </div>
          ))}
        </dl>
      )}
      <DialogActions>
        <Button onClick={takeTheirs}>Take theirs</Button>
        <Button variant="primary" onClick={() => onResolve(isMixed ? mine : disputed)}>
          {isMixed ? 'Save the choice' : 'Keep mine'}
        </Button>
      </DialogActions>
    </>
  )
}

function nameOf({ theirs }: ClaimConflict): string {
  return theirs.number === null ? 'The claim' : `C-${theirs.number}`
}

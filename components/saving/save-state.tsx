'use client'
import { useEffect, useState } from 'react'
import type { Codebook } from '@/components/claim-words/describe-field'
import { changeOfParts } from './claim-change'
import type { ClaimConflict, ClaimPart, ClaimStore } from './claim-store'
import { ConflictDialog } from './conflict-dialog'
import { SaveStatusLine } from './save-status-line'

type SaveStateProps = Codebook & { store: ClaimStore }

/** Says whether everything is saved, and asks where a claim was changed here and elsewhere. */
export function SaveState({ store, questions, tags }: SaveStateProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [current] = store.conflicts
  const [shown, setShown] = useState(current)
  // While it closes, the dialog shows what it was about.
  const conflict = current ?? shown
  const claimId = current?.claimId

  // A new conflict asks at once; one that was put off waits for the button.
  useEffect(() => setIsOpen(claimId !== undefined), [claimId])
  useEffect(() => {
    if (current) setShown(current)
  }, [current])

  return (
    <>
      <SaveStatusLine
        status={store.status}
        onRetry={store.retry}
        onReview={() => setIsOpen(true)}
      />
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          questions={questions}
          tags={tags}
          open={isOpen}
          onOpenChange={setIsOpen}
          onResolve={(mine) => store.resolveConflict(conflict.claimId, mine)}
          onBringBack={(parts) => bringBack(store, conflict, parts)}
        />
      )}
    </>
  )
}

function bringBack(store: ClaimStore, conflict: ClaimConflict, parts: readonly ClaimPart[]) {
  const { claimId, mine } = conflict
  const change = changeOfParts({ passages: mine.passages, fields: mine.fields }, parts)
  if (parts.includes('archived') && conflict.isArchivedHere) store.archiveClaim(claimId)
  else store.changeClaim(claimId, change)
}

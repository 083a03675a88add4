'use client'
import { useEffect } from 'react'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { CardLook } from './card-density'
import { ClaimCard } from './claim-card'
import type { ClaimContext } from './claim-context'
import { ClaimEditing } from './claim-editing'
import type { Reader } from './use-reader'

type ClaimSlotProps = {
  reader: Reader
  context: ClaimContext
  claim: ReaderClaim
  look: CardLook
}

/** The card of a claim, or its form while it is open. */
export function ClaimSlot({ reader, context, claim, look }: ClaimSlotProps) {
  const { editing, focus, labels, hueOf, cardActions } = reader
  const isFocused = focus.focusedId === claim.id
  useEffect(() => {
    if (isFocused) focus.takeKeyboardToCard()
  })
  if (editing.editing?.id === claim.id) {
    return <ClaimEditing reader={reader} claim={claim} isFramed={look !== 'alone'} />
  }
  return (
    <ClaimCard
      claim={claim}
      labels={labels}
      hue={hueOf(claim)}
      isFocused={isFocused}
      isFlashing={focus.flashingId === claim.id}
      look={look}
      context={context}
      actions={cardActions}
    />
  )
}

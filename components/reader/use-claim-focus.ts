'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { MountedDocument } from '@/lib/editor/mount-document'
import { scrollToClaim, sightAboveSheet, sightBesideForm, wholeSight } from './scroll-to-claim'
import { flashMs } from './use-flash'

type GoOptions = {
  /** Takes the keyboard to the card of the claim. */
  toCard?: boolean
  flash?: boolean
  /** Leaves room below the passage for the form that opens beside it. */
  toForm?: boolean
}

export type ClaimFocus = {
  focusedId: string | null
  flashingId: string | null
  /** Where there is no margin, a card is opened only if somebody asked for it. */
  isCardOpen: boolean
  /** Shows a claim: its passage in sight, its card beside it. */
  goTo: (id: string, options?: GoOptions) => void
  letGo: () => void
  /** Called by what draws cards: the one that the keyboard goes to may come long after the claim was asked for. */
  takeKeyboardToCard: () => void
}

type AwaitedSight = { passage: { id: string; toForm: boolean } | null; card: string | null }

type Focused = { id: string | null; isCardOpen: boolean }
const nothing: Focused = { id: null, isCardOpen: false }

/** Which claim one looks at. Passage and card of it stand out together. */
export function useClaimFocus(
  document: MountedDocument | null,
  claims: readonly ReaderClaim[],
  hasMargin: boolean,
): ClaimFocus {
  const [focused, setFocused] = useState<Focused>(nothing)
  const [flashingId, setFlashingId] = useState<string | null>(null)
  // Going to the same claim again is a request too: it may have been scrolled out of sight.
  const [, setRequestCount] = useState(0)
  const awaited = useRef<AwaitedSight>({ passage: null, card: null })

  const goTo = useCallback((id: string, options: GoOptions = {}) => {
    const { toCard = false, flash = false, toForm = false } = options
    awaited.current = { passage: { id, toForm }, card: toCard ? id : null }
    setRequestCount((count) => count + 1)
    setFocused((known) => ({ id, isCardOpen: toCard || (known.id === id && known.isCardOpen) }))
    // The card that takes the focus asks for its claim once more.
    setFlashingId((known) => (flash || known === id ? id : null))
  }, [])

  const letGo = useCallback(() => setFocused(nothing), [])

  const takeKeyboardToCard = useCallback(() => {
    const { card } = awaited.current
    if (card !== null && focusCard(card)) awaited.current.card = null
  }, [])

  // After each render: the claim may only just have come.
  useEffect(() => {
    const { passage } = awaited.current
    const claim = claims.find(({ id }) => id === passage?.id)
    if (document && claim) {
      awaited.current.passage = null
      const isCovered = !hasMargin && focused.isCardOpen
      const beside = passage?.toForm && hasMargin ? sightBesideForm() : wholeSight()
      scrollToClaim(document, claim, isCovered ? sightAboveSheet() : beside)
    }
    takeKeyboardToCard()
  })

  useEffect(() => {
    if (flashingId === null) return
    const timer = window.setTimeout(() => setFlashingId(null), flashMs)
    return () => window.clearTimeout(timer)
  }, [flashingId])

  return {
    focusedId: focused.id,
    isCardOpen: focused.isCardOpen,
    flashingId,
    goTo,
    letGo,
    takeKeyboardToCard,
  }
}

/** Whether the card is there and took the focus. */
function focusCard(claimId: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-claim-button="${CSS.escape(claimId)}"]`)
  button?.focus({ preventScroll: true })
  return button !== null
}

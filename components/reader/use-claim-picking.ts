'use client'
import { type MouseEvent, useCallback, useRef, useState } from 'react'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { claimsAt } from '@/lib/claims/reading-order'
import type { MountedDocument, ScreenPoint } from '@/lib/editor/mount-document'
import { claimsAtPoint } from './claims-at-point'
import type { ClaimsHere } from './overlap-menu'
import { deepestOverlap, nextOverlap } from './overlaps'

type PickingOptions = {
  document: MountedDocument | null
  claims: readonly ReaderClaim[]
  focusedId: string | null
  /** Whether a click goes on to the card: where there is no margin, it would not be seen otherwise. */
  opensCards: boolean
  goTo: (id: string, options?: { toCard: boolean }) => void
  /** A click on words that no claim is about. */
  onMiss: () => void
}

export type ClaimPicking = {
  /** The claims to choose from, where several are at one place. */
  here: ClaimsHere | null
  onTextClick: (event: MouseEvent) => void
  /** Goes to the claim at an offset, by keyboard; asks where there are several. Says whether there is any. */
  pickAt: (offset: number) => boolean
  choose: (claimId: string) => void
  close: () => void
  /** Goes to the next of the claims that overlap here. */
  cycle: (offset: number | null) => void
}

/** From a place in the text to the claims that are about it. */
export function useClaimPicking({
  document,
  claims,
  focusedId,
  opensCards,
  goTo,
  onMiss,
}: PickingOptions): ClaimPicking {
  const [here, setHere] = useState<(ClaimsHere & { toCard: boolean }) | null>(null)
  const place = useRef<number | null>(null)

  const pick = useCallback(
    (found: readonly ReaderClaim[], point: ScreenPoint, toCard: boolean) => {
      const [first] = found
      if (found.length > 1) setHere({ claims: found, point, toCard })
      else if (first) goTo(first.id, { toCard })
      return first !== undefined
    },
    [goTo],
  )

  function onTextClick(event: MouseEvent) {
    if (!document || !isOnWords(document, event)) return
    const point = { x: event.clientX, y: event.clientY }
    place.current = document.offsetAtPoint(point)
    if (!pick(claimsAtPoint(document, claims, point), point, opensCards)) onMiss()
  }

  function pickAt(offset: number): boolean {
    place.current = offset
    const rect = document?.rectsOf({ start: offset, end: offset + 1 })[0]
    return pick(claimsAt(claims, offset), { x: rect?.left ?? 0, y: rect?.bottom ?? 0 }, true)
  }

  function cycle(offset: number | null) {
    const focused = claims.find(({ id }) => id === focusedId)
    const known = offset ?? place.current
    const isHere = known !== null && (!focused || claimsAt([focused], known).length > 0)
    place.current = isHere ? known : focused ? deepestOverlap(claims, focused) : null
    const next = place.current === null ? null : nextOverlap(claims, place.current, focusedId)
    if (next) goTo(next.id)
  }

  return {
    here,
    onTextClick,
    pickAt,
    choose: (claimId) => goTo(claimId, { toCard: here?.toCard ?? false }),
    close: () => setHere(null),
    cycle,
  }
}

/** Neither on what is drawn over the words, such as the bar of a selection, nor on a link, nor the end of selecting. */
function isOnWords({ element }: MountedDocument, { target }: MouseEvent): boolean {
  if (!(target instanceof Element) || !element.contains(target)) return false
  return target.closest('a') === null && getSelection()?.isCollapsed !== false
}

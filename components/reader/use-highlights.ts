'use client'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { canPaint, createPainter } from '@/lib/editor/highlight-painter'
import type { MountedDocument } from '@/lib/editor/mount-document'
import {
  type DrawnPassage,
  flashHighlight,
  focusHighlight,
  foundHighlight,
  paintPlan,
} from '@/lib/editor/paint-plan'
import type { TextRange } from '@/lib/text/text-range'
import { onScrollFrame } from './on-scroll-frame'
import { placedPassagesOf } from './placed-passages'

type Highlights = {
  document: MountedDocument | null
  claims: readonly ReaderClaim[]
  focusedId: string | null
  isFlashing: boolean
  /** Words that the address leads to. */
  found: TextRange | null
  /** The passages of the focused claim while one of them is being moved. */
  moving: readonly TextRange[] | null
  lookOf: (claim: ReaderClaim) => string
}

/** So many passages are drawn at once without a pause; beyond it, those near the screen. */
const passagesDrawnAtOnce = 300

/** Keeps the claims drawn over the document. */
export function useHighlights({
  document,
  claims,
  focusedId,
  isFlashing,
  found,
  moving,
  lookOf,
}: Highlights) {
  const painter = useMemo(
    () => (document && canPaint() ? createPainter(document) : null),
    [document],
  )
  const passages = useMemo(
    () => claims.flatMap((claim) => drawnPassages(claim, lookOf(claim))),
    [claims, lookOf],
  )
  const near = useNearText(passages.length > passagesDrawnAtOnce ? document : null)

  useLayoutEffect(() => {
    const shown = passages.filter(
      ({ claimId, start, end }) =>
        !(moving && claimId === focusedId) &&
        (near === null || (start < near.end && end > near.start)),
    )
    const look = passages.find(({ claimId }) => claimId === focusedId)?.highlight
    const moved =
      moving && focusedId !== null && look !== undefined
        ? moving.map(({ start, end }) => ({ start, end, claimId: focusedId, highlight: look }))
        : []
    const plan = paintPlan([...shown, ...moved], focusedId)
    if (found) plan.set(foundHighlight, [found])
    const led = found ? [found] : plan.get(focusHighlight)
    if (isFlashing && led) plan.set(flashHighlight, led)
    painter?.paint(plan)
  }, [painter, passages, near, focusedId, isFlashing, found, moving])

  useEffect(() => () => painter?.clear(), [painter])
}

function drawnPassages(claim: ReaderClaim, highlight: string): DrawnPassage[] {
  return placedPassagesOf(claim).map(({ start, end }) => ({
    claimId: claim.id,
    highlight,
    start,
    end,
  }))
}

/** The text within one screen of what is in sight; null without a document. It changes once per screen scrolled. */
function useNearText(document: MountedDocument | null): TextRange | null {
  const [near, setNear] = useState<TextRange | null>(null)
  useEffect(() => {
    if (!document) {
      setNear(null)
      return
    }
    return onScrollFrame(() => {
      const height = window.innerHeight
      const seen = document.textBetween(0, height)
      setNear((known) =>
        known && seen.start >= known.start && seen.end <= known.end
          ? known
          : document.textBetween(-height, 2 * height),
      )
    })
  }, [document])
  return near
}

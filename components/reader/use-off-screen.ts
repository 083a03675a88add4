'use client'
import { useEffect, useState } from 'react'
import type { MountedDocument } from '@/lib/editor/mount-document'
import { type ClaimPlace, offScreen } from './off-screen'
import { onScrollFrame } from './on-scroll-frame'

type Hidden = { count: number; nearestId: string | null }
export type OffScreen = { above: Hidden; below: Hidden }

const nothing: OffScreen = {
  above: { count: 0, nearestId: null },
  below: { count: 0, nearestId: null },
}

/** How much of the page the bars at its top and foot cover, in pixels. */
const covered = { top: 48, bottom: 24 }

/** How many claims are above and below what is in sight, and which of them is nearest. */
export function useOffScreen(
  document: MountedDocument | null,
  places: readonly ClaimPlace[],
): OffScreen {
  const [hidden, setHidden] = useState(nothing)
  useEffect(() => {
    if (!document) return
    return onScrollFrame(() => {
      const { top } = document.element.getBoundingClientRect()
      const next = offScreen(places, {
        top: covered.top - top,
        bottom: window.innerHeight - covered.bottom - top,
      })
      const found = { above: hiddenOf(next.above), below: hiddenOf(next.below) }
      setHidden((known) => (isSame(known, found) ? known : found))
    })
  }, [document, places])
  return hidden
}

function hiddenOf(places: readonly ClaimPlace[]): Hidden {
  return { count: places.length, nearestId: places[0]?.id ?? null }
}

function isSame(a: OffScreen, b: OffScreen): boolean {
  return (['above', 'below'] as const).every(
    (side) => a[side].count === b[side].count && a[side].nearestId === b[side].nearestId,
  )
}

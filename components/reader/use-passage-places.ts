'use client'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { MountedDocument } from '@/lib/editor/mount-document'
import type { ClaimPlace } from './off-screen'
import { firstPassageOf } from './placed-passages'

const noPlaces: ClaimPlace[] = []

/**
 * How far below the top of the text each claim's first passage begins, in the order of the claims. What was measured
 * once is kept until the text changes its size, so one more claim is one more measurement.
 */
export function usePassagePlaces(
  document: MountedDocument | null,
  claims: readonly ReaderClaim[],
  textSize: string,
): ClaimPlace[] {
  const [places, setPlaces] = useState(noPlaces)
  const measured = useRef({ textSize: '', tops: new Map<number, number>() })

  useLayoutEffect(() => {
    if (!document) return
    if (measured.current.textSize !== textSize) measured.current = { textSize, tops: new Map() }
    const { tops } = measured.current
    const origin = document.element.getBoundingClientRect().top
    setPlaces(
      claims.flatMap((claim) => {
        const start = firstPassageOf(claim)?.start
        if (start === undefined) return []
        const top = tops.get(start) ?? topOf(document, start) - origin
        tops.set(start, top)
        return { id: claim.id, top }
      }),
    )
  }, [document, claims, textSize])

  return places
}

function topOf(document: MountedDocument, offset: number): number {
  return document.rectsOf({ start: offset, end: offset + 1 })[0]?.top ?? 0
}

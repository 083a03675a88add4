import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { MountedDocument, ScreenPoint } from '@/lib/editor/mount-document'
import { placedPassagesOf } from './placed-passages'

/** The claims whose words are at a point of the screen, the shortest passage first. */
export function claimsAtPoint(
  document: MountedDocument,
  claims: readonly ReaderClaim[],
  point: ScreenPoint,
): ReaderClaim[] {
  const offset = document.offsetAtPoint(point)
  if (offset === null) return []
  // The nearest offset to the right half of a character is the one after it.
  return claims
    .flatMap((claim) => {
      const passage = placedPassagesOf(claim).find(
        ({ start, end }) => start <= offset && offset <= end,
      )
      return passage ? { claim, passage, length: passage.end - passage.start } : []
    })
    .filter(({ passage }) => document.rectsOf(passage).some((rect) => isIn(rect, point)))
    .toSorted((a, b) => a.length - b.length)
    .map(({ claim }) => claim)
}

function isIn({ left, right, top, bottom }: DOMRect, { x, y }: ScreenPoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

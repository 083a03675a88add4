import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { MountedDocument } from '@/lib/editor/mount-document'
import { firstPassageOf } from './placed-passages'

/** Pixels at the top and the foot of the screen in which a passage does not count as seen. */
const edges = { top: 72, bottom: 160 }

/** Brings the beginning of a claim's first passage into sight, a third down the screen. It stays where it is if seen. */
export function scrollToClaim(document: MountedDocument, claim: ReaderClaim) {
  const start = firstPassageOf(claim)?.start
  if (start === undefined) return
  const top = document.rectsOf({ start, end: start + 1 })[0]?.top
  const { innerHeight } = window
  if (top === undefined || (top > edges.top && top < innerHeight - edges.bottom)) return
  const distance = top - innerHeight / 3
  const isFar = Math.abs(distance) > 2 * innerHeight
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: distance, behavior: isFar || isCalm ? 'instant' : 'smooth' })
}

import type { ReaderClaim } from '@/components/saving/reader-claim'
import { claimsAt } from '@/lib/claims/reading-order'
import { placedPassagesOf } from './placed-passages'

/** Where the most claims overlap within a claim: the first such offset; null for a claim without a place. */
export function deepestOverlap(claims: readonly ReaderClaim[], claim: ReaderClaim): number | null {
  const passages = claim.passages.filter(({ status }) => status !== 'orphaned')
  const depths = new Map<number, number>()
  for (const passage of passages) {
    for (const offset of [passage.start, ...beginningsWithin(claims, passage)]) {
      depths.set(offset, claimsAt(claims, offset).length)
    }
  }
  const deepest = Math.max(...depths.values())
  return [...depths].find(([, depth]) => depth === deepest)?.[0] ?? null
}

function beginningsWithin(
  claims: readonly ReaderClaim[],
  { start, end }: { start: number; end: number },
): number[] {
  return claims
    .flatMap(({ passages }) => passages.map((passage) => passage.start))
    .filter((begins) => begins > start && begins < end)
}

/**
 * Whether the caret is at a claim: in it, or behind it with nothing but spaces between. There it stands after words
 * were marked with it, whatever else is around them.
 */
export function isAtClaim(claim: ReaderClaim, offset: number, text: string): boolean {
  return placedPassagesOf(claim).some(
    ({ start, end }) =>
      start <= offset && /^[^\S\n]*$/.test(text.slice(end, Math.max(end, offset))),
  )
}

/** The claim after the focused one among those at an offset, smallest first, around and around. */
export function nextOverlap(
  claims: readonly ReaderClaim[],
  offset: number,
  focusedId: string | null,
): ReaderClaim | null {
  const here = claimsAt(claims, offset)
  const current = here.findIndex(({ id }) => id === focusedId)
  return here[(current + 1) % here.length] ?? null
}

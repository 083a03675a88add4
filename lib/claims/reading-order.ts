import type { Claim, Passage } from '@/lib/claims/claim'

/** A claim with its passages in one text. One that is not saved yet has no number, and comes after those that do. */
type Placed = Pick<Claim, 'passages'> & { number: number | null }

/** Claims of one document as their passages come in its text, the longer first; those without a place come last. */
export function claimsInReadingOrder<Known extends Placed>(claims: readonly Known[]): Known[] {
  return claims.toSorted((a, b) => {
    const left = firstPassage(a)
    const right = firstPassage(b)
    if (!left || !right) return Number(!left) - Number(!right) || byNumber(a, b)
    return left.start - right.start || right.end - left.end || byNumber(a, b)
  })
}

/** The claims of one document with a passage at an offset, the shortest passage first. */
export function claimsAt<Known extends Placed>(claims: readonly Known[], offset: number): Known[] {
  return claims
    .map((claim) => ({ claim, length: shortestLengthAt(claim, offset) }))
    .filter(({ length }) => length < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.length - b.length || byNumber(a.claim, b.claim))
    .map(({ claim }) => claim)
}

function byNumber(a: Placed, b: Placed): number {
  return (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER)
}

function shortestLengthAt(claim: Placed, offset: number): number {
  const lengths = placedPassages(claim)
    .filter(({ start, end }) => start <= offset && offset < end)
    .map(({ start, end }) => end - start)
  return Math.min(...lengths)
}

function firstPassage(claim: Placed): Passage | undefined {
  return placedPassages(claim).toSorted((a, b) => a.start - b.start || b.end - a.end)[0]
}

/** An orphan keeps its old offsets, but nothing is there. */
function placedPassages(claim: Placed): Passage[] {
  return claim.passages.filter(({ status }) => status !== 'orphaned')
}

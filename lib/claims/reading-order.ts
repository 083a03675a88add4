import type { Claim, Passage } from '@/lib/claims/claim'

/** Claims of one document as their passages come in its text, the longer first; those without a place come last. */
export function claimsInReadingOrder(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => {
    const left = firstPassage(a)
    const right = firstPassage(b)
    if (!left || !right) return Number(!left) - Number(!right) || a.number - b.number
    return left.start - right.start || right.end - left.end || a.number - b.number
  })
}

/** The claims of one document with a passage at an offset, the shortest passage first. */
export function claimsAt(claims: readonly Claim[], offset: number): Claim[] {
  return claims
    .map((claim) => ({ claim, length: shortestLengthAt(claim, offset) }))
    .filter(({ length }) => length < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.length - b.length || a.claim.number - b.claim.number)
    .map(({ claim }) => claim)
}

function shortestLengthAt(claim: Claim, offset: number): number {
  const lengths = placedPassages(claim)
    .filter(({ start, end }) => start <= offset && offset < end)
    .map(({ start, end }) => end - start)
  return Math.min(...lengths)
}

function firstPassage(claim: Claim): Passage | undefined {
  return placedPassages(claim).toSorted((a, b) => a.start - b.start || b.end - a.end)[0]
}

/** An orphan keeps its old offsets, but nothing is there. */
function placedPassages(claim: Claim): Passage[] {
  return claim.passages.filter(({ status }) => status !== 'orphaned')
}

import type { Claim } from '@/lib/claims/claim'
import { readersDiffer } from '@/lib/comparison/claim-standing'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import type { VerdictOutcome } from '@/lib/comparison/verdict'

/*
 * Two disagreements that are never mixed. "Sources differ": documents oppose each other, and people have judged that
 * they do. "Readers differ": annotators read the same words differently, so that nobody knows yet what the source says.
 */

const clashes: ReadonlySet<VerdictOutcome | null> = new Set(['contradiction', 'partial'])

/**
 * Whether a pair was resolved or is agreed to be a contradiction, in whole or in part. A pair that waits, a split and an
 * older verdict on other words are none: a candidate is a question to people and no finding.
 */
export function isClash({ standing }: Pick<ReviewedPair, 'standing'>): boolean {
  return clashes.has(standing.outcome)
}

/** Those of the pairs, each of claims that both stand, by which sources differ: clashes across documents. */
export function sourcesDifferBy<Pair extends Pick<ReviewedPair, 'scope' | 'standing'>>(
  pairs: readonly Pair[],
): Pair[] {
  return pairs.filter((pair) => pair.scope === 'sources' && isClash(pair))
}

/** Those of the claims that annotators put on different positions of the question; archived ones are left out. */
export function readersDifferOn(claims: readonly Claim[], questionId: string): Claim[] {
  return claims.filter((claim) => claim.archivedAt === null && readersDiffer(claim, questionId))
}

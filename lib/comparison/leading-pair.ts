import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import type { VerdictOutcome } from '@/lib/comparison/verdict'

/** What people would call a dispute comes before what they would not. */
const outcomesByDispute: VerdictOutcome[] = ['contradiction', 'partial', 'superseded']

/**
 * The pair to begin with where all are judged: the first contradiction, else the first that is one in part, else the first whose newer claim replaces the older one, else the first. Null without pairs.
 */
export function leadingPair(pairs: ReviewedPair[]): ReviewedPair | null {
  for (const outcome of outcomesByDispute) {
    const found = pairs.find(({ standing }) => standing.outcome === outcome)
    if (found) return found
  }
  return pairs[0] ?? null
}

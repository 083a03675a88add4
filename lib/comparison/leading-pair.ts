import { type ChosenPairs, firstOf } from '@/lib/comparison/pair-list'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import type { VerdictOutcome } from '@/lib/comparison/verdict'

/** What people would call a dispute comes before what they would not. */
const outcomesByDispute: VerdictOutcome[] = ['contradiction', 'partial', 'superseded']

/**
 * The pair to begin with where all are judged: the first contradiction, else the first that is one in part, else the
 * first whose newer claim replaces the older one, else the first. Null without pairs.
 */
export function leadingPair(pairs: readonly ReviewedPair[]): ReviewedPair | null {
  return firstDispute(pairs) ?? pairs[0] ?? null
}

/** The same of pairs that are not made yet. */
export function leadingOf(pairs: ChosenPairs): ReviewedPair | null {
  return firstDispute(pairs.touched) ?? firstOf(pairs, 1)[0] ?? null
}

function firstDispute(pairs: readonly ReviewedPair[]): ReviewedPair | null {
  for (const outcome of outcomesByDispute) {
    const found = pairs.find(({ standing }) => standing.outcome === outcome)
    if (found) return found
  }
  return null
}

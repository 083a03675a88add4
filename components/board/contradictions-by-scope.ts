import { type PairScope, pairScopes } from '@/lib/comparison/candidate-pairs'
import { isContradiction, type ReviewedPair } from '@/lib/comparison/review-pairs'

/** What people judged to be contradictions, apart by who opposes whom; scopes without any are left out. */
export function contradictionsByScope(
  pairs: ReviewedPair[],
): { scope: PairScope; pairs: ReviewedPair[] }[] {
  const contradictions = pairs.filter(isContradiction)
  return pairScopes
    .map((scope) => ({ scope, pairs: contradictions.filter((pair) => pair.scope === scope) }))
    .filter((group) => group.pairs.length > 0)
}

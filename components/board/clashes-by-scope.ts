import { type PairScope, pairScopes } from '@/lib/comparison/candidate-pairs'
import { isContradiction, type ReviewedPair } from '@/lib/comparison/review-pairs'
import { isClash } from '@/lib/comparison/two-badges'

/** Pairs that people judged to clash: contradictions, and those that contradict each other in part. */
export type ScopeClashes = {
  scope: PairScope
  contradictions: ReviewedPair[]
  partial: ReviewedPair[]
}

/** Apart by who opposes whom; scopes without any are left out. */
export function clashesByScope(pairs: readonly ReviewedPair[]): ScopeClashes[] {
  const clashes = pairs.filter(isClash)
  return pairScopes
    .map((scope) => {
      const ofScope = clashes.filter((pair) => pair.scope === scope)
      return {
        scope,
        contradictions: ofScope.filter(isContradiction),
        partial: ofScope.filter((pair) => !isContradiction(pair)),
      }
    })
    .filter(({ contradictions, partial }) => contradictions.length + partial.length > 0)
}

import type { PairScope } from '@/lib/comparison/candidate-pairs'
import { pairScopes } from '@/lib/comparison/candidate-pairs'
import { pairKey } from '@/lib/comparison/pair-key'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import type { ScopeFilter } from './pair-search'

/** Where a pair stands among the candidates that are walked through. */
export type PairQueue = {
  total: number
  judged: number
  /** Counted from 1; null where the pair is not in the queue. */
  place: number | null
  previous: ReviewedPair | null
  next: ReviewedPair | null
  /** The nearest pair after this one that waits for a reviewer, from the start again after the end. */
  nextToJudge: ReviewedPair | null
  scopes: { scope: PairScope; count: number; first: ReviewedPair | null }[]
}

/** `pairs` are the candidates of a question in their order; the pair itself need not be one of them. */
export function pairQueue(
  pairs: readonly ReviewedPair[],
  current: { claimAId: string; claimBId: string },
  scope: ScopeFilter,
): PairQueue {
  const key = keyOf(current)
  const queue = pairs.filter((pair) => scope === null || pair.scope === scope)
  const index = queue.findIndex((pair) => keyOf(pair) === key)
  const around = [...queue.slice(index + 1), ...queue.slice(0, Math.max(index, 0))]
  return {
    total: queue.length,
    judged: queue.filter((pair) => isJudged(pair.standing)).length,
    place: index === -1 ? null : index + 1,
    previous: index > 0 ? (queue[index - 1] ?? null) : null,
    next: queue[index + 1] ?? null,
    nextToJudge: around.find((pair) => !isJudged(pair.standing)) ?? null,
    scopes: pairScopes.map((known) => {
      const ofScope = pairs.filter((pair) => pair.scope === known)
      return { scope: known, count: ofScope.length, first: ofScope[0] ?? null }
    }),
  }
}

function keyOf({ claimAId, claimBId }: { claimAId: string; claimBId: string }): string {
  return pairKey(claimAId, claimBId)
}

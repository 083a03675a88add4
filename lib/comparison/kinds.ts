import type { Review } from '@/lib/comparison/review-pairs'
import { type DisagreementKind, disagreementKinds, type Verdict } from '@/lib/comparison/verdict'

type Standing = Pick<Review, 'standing'>

/**
 * Whether a pair is of one of the kinds, by what stands of it: the resolution, else what all reviewers agree on. Without
 * kinds every pair is; a pair that nobody judged, or on which reviewers are split, is of none.
 */
export function isOfKind({ standing }: Standing, kinds: readonly DisagreementKind[]): boolean {
  return kinds.length === 0 || standing.kinds.some((kind) => kinds.includes(kind))
}

/** How many pairs are of each kind, in the order of the kinds. A pair of several kinds counts for each. */
export function countKinds(
  pairs: readonly Standing[],
): { kind: DisagreementKind; count: number }[] {
  return disagreementKinds.map((kind) => ({
    kind,
    count: pairs.filter(({ standing }) => standing.kinds.includes(kind)).length,
  }))
}

/** The kinds that each of the verdicts names, in the order of the kinds; none where there are no verdicts. */
export function sharedKinds(verdicts: readonly Pick<Verdict, 'kinds'>[]): DisagreementKind[] {
  if (verdicts.length === 0) return []
  return disagreementKinds.filter((kind) => verdicts.every(({ kinds }) => kinds.includes(kind)))
}

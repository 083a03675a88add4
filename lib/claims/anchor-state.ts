import type { LocationStatus } from '@/lib/anchoring/anchor'
import type { Claim } from '@/lib/claims/claim'

/** The best first, so that the last one that a passage is in says how the claim is. */
const fromBest: readonly LocationStatus[] = ['exact', 'moved', 'needs-review', 'orphaned']

/**
 * How a claim is anchored as a whole: as its worst passage is, since it was made about all of them together. Each claim
 * has one state, so that the counts of the states add up to the claims.
 */
export function anchorState({ passages }: Pick<Claim, 'passages'>): LocationStatus {
  const statuses = new Set(passages.map(({ status }) => status))
  return fromBest.findLast((status) => statuses.has(status)) ?? 'orphaned'
}

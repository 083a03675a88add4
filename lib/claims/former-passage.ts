import type { Passage } from '@/lib/claims/claim'

/**
 * Where a passage of a claim was in a revision that is not the newest any more. `ordinal` is its place among the
 * passages that the claim had there.
 */
export type FormerPassage = Passage & { claimId: string; ordinal: number }

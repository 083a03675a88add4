import { anchorState } from '@/lib/claims/anchor-state'
import type { Claim, Passage } from '@/lib/claims/claim'

/** How many claims have a passage that waits for a person, and how many of the others lost one. */
export type WaitingCounts = { needsReview: number; orphaned: number }

/** A claim with passages of both kinds waits: what was lost cannot be helped, what waits can be decided. */
export function countWaiting(claims: readonly Pick<Claim, 'passages'>[]): WaitingCounts {
  let [needsReview, orphaned] = [0, 0]
  for (const claim of claims) {
    if (waits(claim)) needsReview += 1
    else if (anchorState(claim) === 'orphaned') orphaned += 1
  }
  return { needsReview, orphaned }
}

export function waits({ passages }: Pick<Claim, 'passages'>): boolean {
  return passages.some(({ status }) => status === 'needs-review')
}

export type UnsettledPassage = Passage & { status: 'needs-review' | 'orphaned' }

/** Whether a person has yet to say where a passage is, or its words are gone. */
export function isUnsettledPassage(passage: Passage): passage is UnsettledPassage {
  return passage.status === 'needs-review' || passage.status === 'orphaned'
}

/** Whether it does not count until a person decides, or words of it come back. */
export function isUnsettled(claim: Pick<Claim, 'passages'>): boolean {
  const state = anchorState(claim)
  return state === 'needs-review' || state === 'orphaned'
}

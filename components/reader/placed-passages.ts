import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { Passage } from '@/lib/claims/claim'

/** The passages of a claim that have a place in the text, in its order. */
export function placedPassagesOf({ passages }: Pick<ReaderClaim, 'passages'>): Passage[] {
  return passages
    .filter(({ status }) => status !== 'orphaned')
    .toSorted((a, b) => a.start - b.start)
}

export function firstPassageOf(claim: Pick<ReaderClaim, 'passages'>): Passage | undefined {
  return placedPassagesOf(claim)[0]
}

import type { Claim } from '@/lib/claims/claim'
import { positionsTaken } from '@/lib/comparison/claim-standing'
import { claimsThatCount, holderKeysOf } from '@/lib/comparison/count-oppositions'
import { byNumber } from '@/lib/comparison/effect/listed'
import type { ReviewMaterial } from '@/lib/comparison/review-pairs'
import { supersedingsOf } from '@/lib/comparison/superseding'

/** The same project before and after a change of one question and of the positions that claims take on it. */
export type Versions = { before: ReviewMaterial; after: ReviewMaterial }

/** A claim that counts, as it is before and after. */
export type Shift = {
  before: Claim
  after: Claim
  /** Who stands behind it: that no change of a question changes. */
  holders: string[]
  /** The positions by which it makes pairs. None where another claim replaced it: then it is history. */
  taken: { before: ReadonlySet<string>; after: ReadonlySet<string> }
  isInForce: Times
}

export type Times = { before: boolean; after: boolean }

/** By the numbers of the claims. */
export function shiftsOf({ before, after }: Versions): Shift[] {
  const afterById = new Map(after.claims.map((claim) => [claim.id, claim]))
  const [replaced, replacedAfter] = [supersedingsOf(before), supersedingsOf(after)]
  return byNumber(claimsThatCount(before)).flatMap((claim) => {
    const later = afterById.get(claim.id)
    if (!later) return []
    const isInForce = { before: !replaced.has(claim.id), after: !replacedAfter.has(claim.id) }
    return {
      ...{ before: claim, after: later, isInForce },
      holders: holderKeysOf(claim),
      taken: {
        before: isInForce.before ? positionsTaken(claim, before.question.id) : nowhere,
        after: isInForce.after ? positionsTaken(later, after.question.id) : nowhere,
      },
    }
  })
}

const nowhere: ReadonlySet<string> = new Set()

import type { CandidatePair, QuestionMaterial } from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { pairKey } from '@/lib/comparison/pair-key'
import { openStanding, type PairStanding, pairStanding } from '@/lib/comparison/pair-standing'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { type StandingVerdicts, standingVerdicts } from '@/lib/comparison/standing-verdicts'

/** What reviewers made of a pair, and what the project makes of it. */
export type Review = { standing: PairStanding; verdicts: StandingVerdicts }

export type ReviewedPair = CandidatePair &
  Review & {
    /** Whether the two oppose each other; somebody may have set others side by side. */
    isCandidate: boolean
    /** Who set them side by side by hand; null where nobody did. */
    pairedBy: string | null
  }

export type ReviewMaterial = QuestionMaterial & { pairs: StoredPair[] }

/** The reviews of all judged pairs of a question, by pair key; pairs that are no candidates any more included. */
export function reviewsOf({
  question,
  claims,
  pairs,
}: Pick<ReviewMaterial, 'question' | 'claims' | 'pairs'>): Map<string, Review> {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const reviews = new Map<string, Review>()
  for (const pair of pairs) {
    const { questionId, claimAId, claimBId, verdicts, resolutions } = pair
    const claimA = claimById.get(claimAId)
    const claimB = claimById.get(claimBId)
    if (verdicts.length + resolutions.length === 0) continue
    if (questionId !== question.id || !claimA || !claimB) continue
    const contentKey = contentKeyOf(question, claimA, claimB)
    reviews.set(pairKey(claimAId, claimBId), {
      standing: pairStanding(pair, contentKey),
      verdicts: standingVerdicts(verdicts, contentKey),
    })
  }
  return reviews
}

/** Whether the pair was resolved so, or all reviewers of the present content say so. A split is no contradiction. */
export function isContradiction({ standing }: Pick<Review, 'standing'>): boolean {
  return standing.outcome === 'contradiction'
}

/** Whether reviewers who judged the present content came to different outcomes. */
export function reviewersDiffer({ verdicts }: Pick<Review, 'verdicts'>): boolean {
  return new Set(verdicts.current.map((verdict) => verdict.outcome)).size > 1
}

/** Of a pair that nobody has judged yet. */
export const unjudged: Review = {
  standing: openStanding,
  verdicts: { current: [], stale: [] },
}

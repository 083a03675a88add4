import {
  type CandidatePair,
  candidatePairs,
  type QuestionMaterial,
} from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { pairKey } from '@/lib/comparison/pair-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import {
  type PairStatus,
  pairStatus,
  type StandingVerdicts,
  standingVerdicts,
} from '@/lib/comparison/standing-verdicts'

/** What reviewers made of a pair. */
export type Review = { status: PairStatus; verdicts: StandingVerdicts }

export type ReviewedPair = CandidatePair & Review

export type ReviewMaterial = QuestionMaterial & { pairs: StoredPair[] }

/** The candidate pairs of a question, each with its standing verdicts; the order is that of the candidates. */
export function reviewedPairs(material: ReviewMaterial): ReviewedPair[] {
  const reviews = reviewsOf(material)
  return candidatePairs(material).map((candidate) => ({
    ...candidate,
    ...(reviews.get(pairKey(candidate.claimAId, candidate.claimBId)) ?? unjudged),
  }))
}

/** The reviews of all judged pairs of a question, by pair key; pairs that are no candidates any more included. */
export function reviewsOf({
  question,
  claims,
  pairs,
}: Pick<ReviewMaterial, 'question' | 'claims' | 'pairs'>): Map<string, Review> {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const reviews = new Map<string, Review>()
  for (const { questionId, claimAId, claimBId, verdicts } of pairs) {
    const claimA = claimById.get(claimAId)
    const claimB = claimById.get(claimBId)
    if (questionId !== question.id || verdicts.length === 0 || !claimA || !claimB) continue
    const contentKey = contentKeyOf(question, claimA, claimB)
    reviews.set(pairKey(claimAId, claimBId), {
      status: pairStatus(verdicts, contentKey),
      verdicts: standingVerdicts(verdicts, contentKey),
    })
  }
  return reviews
}

/** What waits for a reviewer: not judged yet, or judged before one of its claims changed. */
export function pairsToReview(pairs: ReviewedPair[]): ReviewedPair[] {
  return pairs.filter((pair) => pair.status !== 'judged')
}

/** Whether at least one reviewer's standing verdict on the present content says so. */
export function isContradiction({ verdicts }: Pick<Review, 'verdicts'>): boolean {
  return verdicts.current.some((verdict) => verdict.outcome === 'contradiction')
}

/** Whether reviewers who judged the present content came to different outcomes. */
export function reviewersDiffer({ verdicts }: Pick<Review, 'verdicts'>): boolean {
  return new Set(verdicts.current.map((verdict) => verdict.outcome)).size > 1
}

/** Of a pair that nobody has judged yet. */
export const unjudged: Review = { status: 'unjudged', verdicts: { current: [], stale: [] } }

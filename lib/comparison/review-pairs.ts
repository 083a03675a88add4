import {
  type CandidatePair,
  candidatePairs,
  orderedIds,
  type QuestionMaterial,
} from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import {
  type PairStatus,
  pairStatus,
  type StandingVerdicts,
  standingVerdicts,
} from '@/lib/comparison/standing-verdicts'

/** A candidate pair with what reviewers made of it. */
export type ReviewedPair = CandidatePair & { status: PairStatus; verdicts: StandingVerdicts }

/** The candidate pairs of a question, each with its standing verdicts; the order is that of the candidates. */
export function reviewedPairs(
  material: QuestionMaterial & { pairs: StoredPair[] },
): ReviewedPair[] {
  const { question, claims, pairs } = material
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const storedByKey = new Map(
    pairs
      .filter((pair) => pair.questionId === question.id)
      .map((pair) => [pairKey(pair.claimAId, pair.claimBId), pair]),
  )
  return candidatePairs(material).map((candidate) => {
    const given = storedByKey.get(pairKey(candidate.claimAId, candidate.claimBId))?.verdicts ?? []
    const claimA = claimById.get(candidate.claimAId)
    const claimB = claimById.get(candidate.claimBId)
    const isJudged = given.length > 0 && claimA !== undefined && claimB !== undefined
    const contentKey = isJudged ? contentKeyOf(question, claimA, claimB) : ''
    return {
      ...candidate,
      status: pairStatus(given, contentKey),
      verdicts: standingVerdicts(given, contentKey),
    }
  })
}

/** What waits for a reviewer: not judged yet, or judged before one of its claims changed. */
export function pairsToReview(pairs: ReviewedPair[]): ReviewedPair[] {
  return pairs.filter((pair) => pair.status !== 'judged')
}

/** Whether reviewers who judged the present content came to different outcomes. */
export function reviewersDiffer({ verdicts }: Pick<ReviewedPair, 'verdicts'>): boolean {
  return new Set(verdicts.current.map((verdict) => verdict.outcome)).size > 1
}

function pairKey(claimId: string, otherId: string): string {
  return orderedIds(claimId, otherId).join(' ')
}

import type { Claim } from '@/lib/claims/claim'
import type { AgreementUnit } from '@/lib/comparison/agreement/agreement-unit'
import { isCounted } from '@/lib/comparison/claim-standing'
import { pairKey } from '@/lib/comparison/pair-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { type ReviewMaterial, reviewsOf } from '@/lib/comparison/review-pairs'
import type { StandingVerdicts } from '@/lib/comparison/standing-verdicts'
import type { Question } from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'

/** The one scale of all verdicts. */
export const outcomeScale = 'outcome'

/**
 * What reviewers make of each pair of two claims that count: the unit is a pair, the value the outcome of a reviewer's
 * standing verdict. A verdict on an earlier content of the pair is stale and left out; so its reviewer is missing.
 * Outcomes have no order. Pairs of live questions, those of one question by their claims.
 */
export function verdictUnits(snapshot: ProjectSnapshot): AgreementUnit[] {
  return judgedPairs(snapshot)
    .filter(({ verdicts }) => verdicts.current.length > 0)
    .map(({ question, claims, verdicts }) => ({
      id: `${question.id} ${claims.map(({ id }) => id).join(' ')}`,
      scaleId: outcomeScale,
      isOrdered: false,
      questionId: question.id,
      tagId: null,
      documentIds: [...new Set(claims.map(({ documentId }) => documentId))],
      sentence: '',
      said: verdicts.current
        .map(({ reviewer, outcome, reason }) => ({
          ...{ by: reviewer, value: outcome, words: outcome.replaceAll('-', ' ') },
          ...{ rank: null, reason, claimIds: claims.map(({ id }) => id) },
        }))
        .toSorted((a, b) => compareText(a.by, b.by)),
    }))
}

/** Standing verdicts that verdictUnits leaves out, because what they judged has changed since. */
export function staleVerdictCount(snapshot: ProjectSnapshot): number {
  return judgedPairs(snapshot).reduce((sum, { verdicts }) => sum + verdicts.stale.length, 0)
}

type JudgedPair = { question: Question; claims: [Claim, Claim]; verdicts: StandingVerdicts }

function judgedPairs({ questions, documents, claims, pairs }: ProjectSnapshot): JudgedPair[] {
  const live = new Set(
    documents.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id),
  )
  const counted = claims.filter((claim) => isCounted(claim) && live.has(claim.documentId))
  return questions
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .flatMap((question) => judgedPairsOf({ question, claims: counted, pairs }))
}

function judgedPairsOf(
  material: Pick<ReviewMaterial, 'question' | 'claims' | 'pairs'>,
): JudgedPair[] {
  const { question, claims, pairs } = material
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const reviews = reviewsOf(material)
  return pairs
    .flatMap(({ questionId, claimAId, claimBId }): JudgedPair[] => {
      const [a, b] = [claimById.get(claimAId), claimById.get(claimBId)]
      const review = reviews.get(pairKey(claimAId, claimBId))
      if (questionId !== question.id || !a || !b || !review) return []
      return [{ question, claims: a.number < b.number ? [a, b] : [b, a], ...review }]
    })
    .toSorted(
      ({ claims: [a, b] }, { claims: [c, d] }) => a.number - c.number || b.number - d.number,
    )
}

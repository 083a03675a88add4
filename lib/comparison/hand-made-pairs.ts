import type { Claim } from '@/lib/claims/claim'
import type { CandidatePair, PairScope, QuestionMaterial } from '@/lib/comparison/candidate-pairs'
import { isCounted, positionsTaken } from '@/lib/comparison/claim-standing'
import { describeHandMadePair, type PairSide } from '@/lib/comparison/describe-pair'
import { pairKey } from '@/lib/comparison/pair-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { countsForDocument } from '@/lib/comparison/voice'
import { whyNoCandidate } from '@/lib/comparison/why-no-candidate'
import type { Document } from '@/lib/documents/document'
import type { Position, Question } from '@/lib/questions/question'
import { livePositions, relationBetween } from '@/lib/questions/relation-between'

type HandMadeMaterial = QuestionMaterial & { pairs: StoredPair[] }

type Found = { pair: StoredPair; pairedBy: string; sides: [Side, Side] }

type Side = { claim: Claim; document: Document }

/**
 * The pairs that somebody set side by side on the question and that nothing else would pair. `isCandidate` says of a
 * key whether the two oppose each other anyway. Claims that do not count make no pair. By the claims' numbers.
 */
export function handMadePairs(
  material: HandMadeMaterial,
  isCandidate: (key: string) => boolean,
): CandidatePair[] {
  return foundIn(material, isCandidate).map(({ pair, pairedBy, sides }) => {
    const { question, documents } = material
    const claims: [Claim, Claim] = [sides[0].claim, sides[1].claim]
    const whyElse = whyNoCandidate({ question, claims, documents })
    return {
      questionId: question.id,
      ...{ claimAId: pair.claimAId, claimBId: pair.claimBId },
      scope: scopeOf(sides),
      ...describeHandMadePair(question, placed(question, sides), { pairedBy, whyElse }),
    }
  })
}

function foundIn(
  { question, documents, claims, pairs }: HandMadeMaterial,
  isCandidate: (key: string) => boolean,
): Found[] {
  const documentById = new Map(
    documents.filter(({ archivedAt }) => archivedAt === null).map((each) => [each.id, each]),
  )
  const claimById = new Map(claims.filter(isCounted).map((claim) => [claim.id, claim]))
  const sideOf = (claimId: string): Side | null => {
    const claim = claimById.get(claimId)
    const document = claim && documentById.get(claim.documentId)
    return claim && document ? { claim, document } : null
  }
  return pairs
    .filter((pair) => pair.questionId === question.id)
    .filter(({ claimAId, claimBId }) => !isCandidate(pairKey(claimAId, claimBId)))
    .flatMap((pair): Found[] => {
      const [a, b] = [sideOf(pair.claimAId), sideOf(pair.claimBId)]
      if (pair.pairedBy === null || !a || !b) return []
      const sides: Found['sides'] = a.claim.number < b.claim.number ? [a, b] : [b, a]
      return [{ pair, pairedBy: pair.pairedBy, sides }]
    })
    .toSorted(
      ({ sides: [a, b] }, { sides: [c, d] }) =>
        a.claim.number - c.claim.number || b.claim.number - d.claim.number,
    )
}

function scopeOf([a, b]: [Side, Side]): PairScope {
  if (a.document.id === b.document.id) return 'inner-tension'
  return countsForDocument(a.claim) && countsForDocument(b.claim) ? 'sources' : 'speakers'
}

/** Of several positions that a claim was read as taking, the first that excludes one of the other claim's. */
function placed(question: Question, [a, b]: [Side, Side]): [PairSide, PairSide] {
  const [takenByA, takenByB] = [a, b].map(({ claim }) => positionsOf(question, claim))
  const opposed = (position: Position, others: readonly Position[]) =>
    others.some(({ id }) => relationBetween(question, position.id, id) === 'exclusive')
  const mainOf = (own: readonly Position[] = [], others: readonly Position[] = []) =>
    own.find((position) => opposed(position, others)) ?? own[0] ?? null
  return [
    { ...a, position: mainOf(takenByA, takenByB) },
    { ...b, position: mainOf(takenByB, takenByA) },
  ]
}

function positionsOf(question: Question, claim: Claim): Position[] {
  const taken = positionsTaken(claim, question.id)
  return livePositions(question).filter(({ id }) => taken.has(id))
}

import type { Claim } from '@/lib/claims/claim'
import { boardOf } from '@/lib/comparison/board'
import { isCounted, positionsTaken } from '@/lib/comparison/claim-standing'
import { likelihoodDistance } from '@/lib/comparison/compare-likelihoods'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { compareStrength } from '@/lib/comparison/strongest-claim'
import { withoutSuperseded } from '@/lib/comparison/superseding'
import { countsForDocument } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import type { Position, Question } from '@/lib/questions/question'
import { livePositions, relationBetween } from '@/lib/questions/relation-between'

/** A claim that holds a position for its document. */
type Stand = { claim: Claim; document: Document; position: Position }

/** What stands against a claim on one question. */
export type CounterPassage = {
  question: Question
  /** Those that the claim takes. */
  positions: Position[]
  /** Null where no other document is known to hold an exclusive position. */
  strongest: Stand | null
  /** Other documents of which nobody has said what they do with the question. */
  notChecked: Document[]
}

type Material = Pick<ProjectSnapshot, 'questions' | 'documents' | 'claims' | 'coverage' | 'pairs'>

/**
 * On each live question that the claim takes a position on, in the order of the questions: the strongest passage of
 * another document on a position that excludes it. Only what counts for its document, and was not replaced by another
 * claim, is set against a claim. The
 * strongest is the one whose stated likelihood is furthest from the claim's, then the firmest (strongest-claim.ts),
 * then the claim with the lower number.
 */
export function counterPassages(material: Material, claim: Claim): CounterPassage[] {
  return material.questions
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .flatMap((question) => {
      const taken = positionsTaken(claim, question.id)
      const positions = livePositions(question).filter(({ id }) => taken.has(id))
      return positions.length === 0 ? [] : counterPassage(material, claim, question, positions)
    })
}

function counterPassage(
  material: Material,
  claim: Claim,
  question: Question,
  positions: Position[],
): CounterPassage {
  const standing = withoutSuperseded({ ...material, question })
  const [strongest = null] = opposingStands(standing, claim, question, positions).toSorted((a, b) =>
    compareAgainst(claim, a.claim, b.claim),
  )
  const { columns } = boardOf({ ...material, question })
  return {
    question,
    positions,
    strongest,
    notChecked: columns
      .filter(({ document, state }) => state === 'not-checked' && document.id !== claim.documentId)
      .map(({ document }) => document),
  }
}

function opposingStands(
  { documents, claims }: Material,
  claim: Claim,
  question: Question,
  positions: Position[],
): Stand[] {
  const opposed = livePositions(question).filter(({ id }) =>
    positions.some((position) => relationBetween(question, position.id, id) === 'exclusive'),
  )
  const documentById = new Map(documents.map((document) => [document.id, document]))
  return claims
    .filter((other) => other.documentId !== claim.documentId)
    .filter((other) => isCounted(other) && countsForDocument(other))
    .flatMap((other) => {
      const taken = positionsTaken(other, question.id)
      const position = opposed.find(({ id }) => taken.has(id))
      const document = documentById.get(other.documentId)
      if (!position || !document || document.archivedAt !== null) return []
      return { claim: other, document, position }
    })
}

function compareAgainst({ hedge }: Claim, a: Claim, b: Claim): number {
  const distance = (other: Claim) => likelihoodDistance(hedge.likelihood, other.hedge.likelihood)
  return distance(b) - distance(a) || compareStrength(a, b) || a.number - b.number
}

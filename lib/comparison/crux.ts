import type { Claim } from '@/lib/claims/claim'
import { type Board, boardOf } from '@/lib/comparison/board'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { materialOf } from '@/lib/comparison/question-material'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import { withoutSuperseded } from '@/lib/comparison/superseding'
import type { Document } from '@/lib/documents/document'
import type { CoverageState, Position, Question } from '@/lib/questions/question'
import { relationBetween } from '@/lib/questions/relation-between'

/** A position that a document holds, with the claim that says it most firmly. */
export type CruxStand = { position: Position; strongest: Claim; count: number }

/** What one of the two does with a question. */
export type CruxSide = { state: CoverageState; stands: CruxStand[] }

/** A question with what each of the two does with it, in the order in which they were chosen. */
export type CruxQuestion = { question: Question; sides: [CruxSide, CruxSide] }

/** `pairs` are those between the two documents, the most contested first. */
export type OpposedQuestion = CruxQuestion & { pairs: ReviewedPair[] }

/** Where two documents part. Every live question that one of them takes a position on is in exactly one list. */
export type Crux = {
  /** They hold exclusive positions, whatever else they hold. */
  opposed: OpposedQuestion[]
  /** They hold the same position, and nothing that excludes one of the other. */
  same: CruxQuestion[]
  /** They hold different positions of which none is known to exclude another. */
  beside: CruxQuestion[]
  onlyFirst: CruxQuestion[]
  onlySecond: CruxQuestion[]
  /** How many questions neither takes a position on. */
  neitherCount: number
  /**
   * The first question on which they oppose each other, in the order of the questions, but for those where people
   * judged every pair to be compatible or not comparable.
   */
  firstParting: OpposedQuestion | null
}

type Material = Pick<ProjectSnapshot, 'questions' | 'documents' | 'claims' | 'coverage' | 'pairs'>

/**
 * What both of two documents say, what one of them says alone, and where they oppose each other. Only claims that
 * count for their document speak for it, and none that others have replaced, whatever document these are in. Asked the other way round it says the same of the sides the other way round.
 */
export function cruxOf(material: Material, firstId: string, secondId: string): Crux {
  const documents = material.documents.filter(({ id }) => id === firstId || id === secondId)
  const questions = material.questions
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((question): CruxQuestion => {
      const board = boardOf({ ...withoutSuperseded(materialOf(material, question)), documents })
      return { question, sides: [sideOf(board, firstId), sideOf(board, secondId)] }
    })
  const listed = (list: List) => questions.filter((entry) => listOf(entry) === list)
  const opposed = listed('opposed').map((entry) => ({
    ...entry,
    pairs: pairsBetween(
      withoutSuperseded(materialOf(material, entry.question)),
      documents,
      entry.question,
    ),
  }))
  return {
    opposed,
    same: listed('same'),
    beside: listed('beside'),
    onlyFirst: listed('onlyFirst'),
    onlySecond: listed('onlySecond'),
    neitherCount: listed('neither').length,
    firstParting: opposed.find(isParting) ?? null,
  }
}

function isParting({ pairs }: OpposedQuestion): boolean {
  return pairs.some(
    ({ standing: { outcome } }) => outcome !== 'compatible' && outcome !== 'not-comparable',
  )
}

type List = 'opposed' | 'same' | 'beside' | 'onlyFirst' | 'onlySecond' | 'neither'

function listOf({ question, sides: [first, second] }: CruxQuestion): List {
  if (first.stands.length + second.stands.length === 0) return 'neither'
  if (second.stands.length === 0) return 'onlyFirst'
  if (first.stands.length === 0) return 'onlySecond'
  const combinations = first.stands.flatMap((a) =>
    second.stands.map((b) => [a.position.id, b.position.id] as const),
  )
  if (combinations.some(([a, b]) => relationBetween(question, a, b) === 'exclusive'))
    return 'opposed'
  return combinations.some(([a, b]) => a === b) ? 'same' : 'beside'
}

function sideOf(board: Board, documentId: string): CruxSide {
  const column = board.columns.find(({ document }) => document.id === documentId)
  return {
    state: column?.state ?? 'not-checked',
    stands: board.rows.flatMap(({ position, cells }) => {
      const cell = cells.find((known) => known.documentId === documentId)
      return cell?.strongest ? { position, strongest: cell.strongest, count: cell.count } : []
    }),
  }
}

/** Of documents that hold what they say, apart from those they only quote and from what is inside one of them. */
function pairsBetween(
  { claims, pairs }: Pick<Material, 'claims' | 'pairs'>,
  documents: Document[],
  question: Question,
): ReviewedPair[] {
  return reviewedPairs({ question, documents, claims, pairs }).filter(
    ({ scope }) => scope === 'sources',
  )
}

import type { Claim } from '@/lib/claims/claim'
import { type Board, boardOf, documentsAsOf, documentsByDate } from '@/lib/comparison/board'
import {
  byContestedness,
  type Contestedness,
  contestednessOf,
} from '@/lib/comparison/contestedness'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document } from '@/lib/documents/document'
import type { Coverage, CoverageState, Position, Question } from '@/lib/questions/question'

/** A position that a document holds. `place` is that of the position among the live ones, from 0: its hue. */
export type Stand = { position: Position; place: number; strongest: Claim; count: number }

/** What one document does with one question. A document that takes several positions has several stands. */
export type MatrixCell = {
  documentId: string
  state: CoverageState
  checks: Coverage[]
  stands: Stand[]
  /** Annotators put a claim of the document on different positions of the question. */
  readersDiffer: boolean
  /** Claims that count for nothing until a person has looked at their passages. */
  waitingCount: number
  /** Claims of the document that others have replaced since: they count for nothing any more. */
  supersededCount: number
}

export type MatrixRow = { question: Question; contestedness: Contestedness; cells: MatrixCell[] }

export type PositionMatrix = {
  /** By date, undated last. The cells of every row are in the same order. */
  documents: Document[]
  /** Live questions, the most contested first. */
  rows: MatrixRow[]
  /** How many cells are in which state: together all of them. */
  totals: Record<CoverageState, number>
}

/**
 * Questions as rows, documents as columns: who takes which position, and where nobody has looked yet. With a date, as
 * it was then: without the documents that were surely published later.
 */
export function positionMatrix(
  snapshot: ProjectSnapshot,
  asOf: string | null = null,
): PositionMatrix {
  const live = snapshot.documents.filter(({ archivedAt }) => !archivedAt)
  const rows = snapshot.questions
    .filter(({ archivedAt }) => !archivedAt)
    .map((question) => ({ ...snapshot, question, asOf }))
    .map((material) => ({ ...material, contestedness: contestednessOf(material) }))
    .toSorted(byContestedness)
    .map(({ contestedness, ...material }) => ({
      ...{ question: material.question, contestedness },
      cells: cellsOf(boardOf(material)),
    }))
  return { documents: documentsByDate(documentsAsOf(live, asOf)), rows, totals: totalsOf(rows) }
}

/** The cells of a board's columns, each with all positions of its document together. */
function cellsOf(board: Board): MatrixCell[] {
  return board.columns.map(({ document, state, checks }, column) => {
    const cells = board.rows.flatMap(({ cells }) => cells[column] ?? [])
    const waiting = cells.flatMap((cell) => [...cell.needsReviewClaimIds, ...cell.orphanedClaimIds])
    return {
      documentId: document.id,
      state,
      checks,
      stands: standsIn(board, column),
      readersDiffer: cells.some((cell) => cell.readersDiffer),
      waitingCount: new Set(waiting).size,
      supersededCount: new Set(cells.flatMap((cell) => cell.supersededClaimIds)).size,
    }
  })
}

/** The positions that the document of a column holds, in the order of the question. */
export function standsIn({ rows }: Board, column: number): Stand[] {
  return rows.flatMap(({ position, cells }, place) => {
    const cell = cells[column]
    return cell?.strongest
      ? [{ position, place, strongest: cell.strongest, count: cell.count }]
      : []
  })
}

function totalsOf(rows: MatrixRow[]): Record<CoverageState, number> {
  const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state))
  const countOf = (state: CoverageState) => states.filter((other) => other === state).length
  return {
    'takes-position': countOf('takes-position'),
    'raises-only': countOf('raises-only'),
    silent: countOf('silent'),
    'not-checked': countOf('not-checked'),
  }
}

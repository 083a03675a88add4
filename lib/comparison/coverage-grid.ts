import type { Claim } from '@/lib/claims/claim'
import { boardOf, documentsByDate } from '@/lib/comparison/board'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document } from '@/lib/documents/document'
import {
  type Coverage,
  type CoverageState,
  coverageStates,
  type Question,
} from '@/lib/questions/question'

/** Somebody who looked at a document for a question, and when: newest of each person. ISO 8601 in UTC. */
export type Reader = { name: string; at: string }

/** What one document does with one question, who says so, and which claims say it. */
export type CoverageCell = {
  documentId: string
  state: CoverageState
  /** What people recorded, oldest first. */
  checks: Coverage[]
  /** Live claims of the document that take a position on the question, by number. */
  claimNumbers: number[]
  /** Everybody who recorded something or read one of the claims, the latest first. Nobody where not checked. */
  readers: Reader[]
}

/** A cell is checked as soon as somebody recorded what the document does, or read a claim of it on the question. */
export type Progress = { checked: number; total: number }

export type CoverageRow = { question: Question; progress: Progress; cells: CoverageCell[] }

export type CoverageColumn = {
  document: Document
  progress: Progress
  /** Questions for which nobody has looked at the document yet, in their order. */
  notChecked: Question[]
}

export type CoverageGrid = {
  /** By date, undated last. The cells of every row are in the same order. */
  columns: CoverageColumn[]
  /** Live questions in their order. */
  rows: CoverageRow[]
  progress: Progress
  /** How many cells are in which state: together all of them. */
  totals: Record<CoverageState, number>
}

type Material = Pick<ProjectSnapshot, 'documents' | 'questions' | 'claims' | 'coverage'>

/** Which document was looked at for which question, and what was found. Archived documents and questions are not in it. */
export function coverageGrid(material: Material): CoverageGrid {
  const documents = documentsByDate(material.documents.filter(({ archivedAt }) => !archivedAt))
  const claimsOn = claimsByQuestion(material.claims)
  const rows = material.questions
    .filter(({ archivedAt }) => !archivedAt)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((question) => {
      const cells = cellsOf(question, { ...material, claims: claimsOn.get(question.id) ?? [] })
      return { question, cells, progress: progressOf(cells) }
    })
  const cells = rows.flatMap((row) => row.cells)
  return {
    columns: documents.map((document, place) => columnOf(document, place, rows)),
    rows,
    progress: progressOf(cells),
    totals: totalsOf(cells),
  }
}

/** Live claims by the questions that they were read for: each board then looks at its own alone. */
function claimsByQuestion(claims: Claim[]): Map<string, Claim[]> {
  const byQuestion = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.archivedAt !== null) continue
    for (const questionId of new Set(claim.assessments.map((each) => each.questionId))) {
      const onQuestion = byQuestion.get(questionId)
      if (onQuestion) onQuestion.push(claim)
      else byQuestion.set(questionId, [claim])
    }
  }
  return byQuestion
}

function cellsOf(question: Question, material: Material): CoverageCell[] {
  const { documents, claims, coverage } = material
  const { columns } = boardOf({ documents, claims, coverage, question })
  const readings = readingsByDocument(question, material)
  return columns.map(({ document, state, checks }) => {
    const ofDocument = readings.get(document.id) ?? []
    return {
      documentId: document.id,
      state,
      checks,
      claimNumbers: [...new Set(ofDocument.map(({ claim }) => claim))].toSorted((a, b) => a - b),
      readers: latestOfEach([
        ...checks.map(({ by, checkedAt }) => ({ name: by, at: checkedAt })),
        ...ofDocument.map(({ name, at }) => ({ name, at })),
      ]),
    }
  })
}

type ClaimReading = Reader & { claim: number }

/** Who reads which claim as taking a live position on the question. */
function readingsByDocument(
  { id: questionId, positions }: Question,
  { claims }: Material,
): Map<string, ClaimReading[]> {
  const live = new Set(positions.filter(({ archivedAt }) => !archivedAt).map(({ id }) => id))
  const readings = new Map<string, ClaimReading[]>()
  for (const claim of claims) {
    for (const assessment of claim.assessments) {
      if (assessment.questionId !== questionId || !live.has(assessment.positionId)) continue
      const reading = { claim: claim.number, name: assessment.by, at: assessment.createdAt }
      const ofDocument = readings.get(claim.documentId)
      if (ofDocument) ofDocument.push(reading)
      else readings.set(claim.documentId, [reading])
    }
  }
  return readings
}

function latestOfEach(readers: Reader[]): Reader[] {
  const latest = new Map<string, Reader>()
  for (const reader of readers) {
    const known = latest.get(reader.name)
    if (!known || known.at < reader.at) latest.set(reader.name, reader)
  }
  return [...latest.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

function columnOf(document: Document, place: number, rows: CoverageRow[]): CoverageColumn {
  const isUnchecked = ({ cells }: CoverageRow) => cells[place]?.state === 'not-checked'
  return {
    document,
    progress: progressOf(rows.flatMap(({ cells }) => cells[place] ?? [])),
    notChecked: rows.filter(isUnchecked).map(({ question }) => question),
  }
}

function progressOf(cells: CoverageCell[]): Progress {
  const checked = cells.filter(({ state }) => state !== 'not-checked').length
  return { checked, total: cells.length }
}

function totalsOf(cells: CoverageCell[]): CoverageGrid['totals'] {
  const totals = { 'takes-position': 0, 'raises-only': 0, silent: 0, 'not-checked': 0 }
  for (const { state } of cells) totals[state] += 1
  return totals
}

/** What of a grid is looked at; null is all. Documents and questions are named by their slugs. */
export type CoverageFilter = {
  state: CoverageState | null
  document: string | null
  question: string | null
}

/**
 * The documents and questions that the filter lets through, without those that have no cell in the wanted state.
 * Progress and totals stay those of the whole project.
 */
export function narrowGrid(grid: CoverageGrid, filter: CoverageFilter): CoverageGrid {
  const isWanted = ({ state }: CoverageCell) => filter.state === null || state === filter.state
  const places = grid.columns.flatMap(({ document }, place) =>
    filter.document === null || document.slug === filter.document ? place : [],
  )
  const rows = grid.rows.filter(
    ({ question, cells }) =>
      (filter.question === null || question.slug === filter.question) &&
      (filter.state === null || places.some((place) => isIn(cells[place], isWanted))),
  )
  const kept = places.filter(
    (place) => filter.state === null || rows.some(({ cells }) => isIn(cells[place], isWanted)),
  )
  return {
    ...grid,
    columns: kept.flatMap((place) => grid.columns[place] ?? []),
    rows: rows.map((row) => ({ ...row, cells: kept.flatMap((place) => row.cells[place] ?? []) })),
  }
}

function isIn(cell: CoverageCell | undefined, isWanted: (cell: CoverageCell) => boolean): boolean {
  return cell !== undefined && isWanted(cell)
}

/** Reads a state as an address names it; null for anything else. */
export function parseCoverageState(text: unknown): CoverageState | null {
  return coverageStates.find((known) => known === text) ?? null
}

import type { Claim } from '@/lib/claims/claim'
import { type BoardMaterial, boardOf } from '@/lib/comparison/board'
import { compareDates, dayRange } from '@/lib/comparison/date-gap'
import { type Stand, standsIn } from '@/lib/comparison/position-matrix'
import { type Document, partialDateSchema } from '@/lib/documents/document'
import type { CoverageState, Position, Question } from '@/lib/questions/question'

/** Days in milliseconds since 1970, both included. A date that is known to the day begins and ends with it. */
export type DaySpan = { first: number; last: number }

/** A document on a position, when it was published. Null where nobody knows when. */
export type TimelineEntry = {
  document: Document
  span: DaySpan | null
  stand: Stand
  /** As of when its claims speak, where that is a date and not that of publication. Earliest first, each once. */
  asOfDates: string[]
}

export type TimelineLane = { position: Position; place: number; entries: TimelineEntry[] }

/** The documents without a position on the question, by what they do with it instead. */
export type TimelineRest = { state: CoverageState; documents: Document[] }

export type PositionTimeline = {
  question: Question
  /** One for each live position, in the order of the question; entries by date, undated last. */
  lanes: TimelineLane[]
  rest: TimelineRest[]
  /** From the first to the last possible day of a publication, those of the rest included; null without dates. */
  extent: DaySpan | null
}

/** Who took which position when: by publication, as precisely as it is known. */
export function positionTimeline(
  material: Pick<BoardMaterial, 'question' | 'documents' | 'claims' | 'coverage' | 'asOf'>,
): PositionTimeline {
  const { question, documents, claims, coverage, asOf = null } = material
  // Without the pairs: what has been superseded since did stand when it was published.
  const board = boardOf({ question, documents, claims, coverage, asOf })
  const claimById = new Map(material.claims.map((claim) => [claim.id, claim]))
  const lanes = board.rows.map(({ position, cells }, place) => ({
    position,
    place,
    entries: board.columns.flatMap(({ document }, column) => {
      const stand = standsIn(board, column).find((held) => held.place === place)
      if (!stand) return []
      const claims = cells[column]?.heldClaimIds.flatMap((id) => claimById.get(id) ?? []) ?? []
      return [
        {
          document,
          stand,
          span: spanOf(document.publishedOn),
          asOfDates: asOfDates(document, claims),
        },
      ]
    }),
  }))
  const restOf = (state: CoverageState) =>
    board.columns
      .filter((column, index) => column.state === state && standsIn(board, index).length === 0)
      .map(({ document }) => document)
  return {
    question: material.question,
    lanes,
    rest: restStates
      .map((state) => ({ state, documents: restOf(state) }))
      .filter(({ documents }) => documents.length > 0),
    extent: extentOf(board.columns.flatMap(({ document }) => spanOf(document.publishedOn) ?? [])),
  }
}

/** Somebody may have recorded that a document takes a position before any claim says which. */
const restStates = ['takes-position', 'raises-only', 'silent', 'not-checked'] as const

/** The days that a date can mean; null where there is none. */
export function spanOf(date: string | null): DaySpan | null {
  return date === null ? null : dayRange(date)
}

function asOfDates({ publishedOn }: Document, claims: Claim[]): string[] {
  const dates = new Set(claims.flatMap(({ asOf }) => asOf ?? []))
  return [...dates]
    .filter((date) => date !== publishedOn && partialDateSchema.safeParse(date).success)
    .toSorted(compareDates)
}

function extentOf(spans: DaySpan[]): DaySpan | null {
  if (spans.length === 0) return null
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  }
}

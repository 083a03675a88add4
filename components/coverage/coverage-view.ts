import { boardHref } from '@/components/board/board-search'
import { stateWords } from '@/components/board/coverage-words'
import { documentNames } from '@/components/pictures/document-names'
import { boardPath, documentPath } from '@/lib/addresses'
import {
  type CoverageCell,
  type CoverageFilter,
  type CoverageGrid,
  coverageGrid,
  narrowGrid,
  type Progress,
  type Reader,
} from '@/lib/comparison/coverage-grid'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { type CoverageState, coverageStates, type Question } from '@/lib/questions/question'
import { coverageHref } from './coverage-search'

/** What one person recorded, in words: "Ana, 24 Nov 2026: silent. In passing". */
export type CoverageRecord = { by: string; state: CoverageState; words: string; note: string }

export type CellView = {
  key: string
  state: CoverageState
  words: string
  /** "Ana, 24 Nov 2026"; empty where nobody looked. */
  readers: string
  records: CoverageRecord[]
  /** The claims that say it, with the way to them. */
  claims: { count: number; href: string } | null
  /** Whether the filter asks for this state. */
  isWanted: boolean
}

export type RowView = {
  questionId: string
  text: string
  href: string
  progress: Progress
  progressHref: string
  cells: CellView[]
}

export type ColumnView = {
  documentId: string
  name: string
  title: string
  published: string
  href: string
  progress: Progress
  progressHref: string
  notChecked: { id: string; text: string }[]
}

export type StateChoice = { label: string; count: number; href: string; isCurrent: boolean }

export type CoverageView = {
  project: string
  columns: ColumnView[]
  rows: RowView[]
  progress: Progress
  states: StateChoice[]
  /** Which of the documents are shown, and the ways to the others; null where it is all of them. */
  part: { words: string; previousHref: string | null; nextHref: string | null } | null
  /** What the grid is narrowed to, with the way back; null where it is whole. */
  narrowed: { words: string; href: string } | null
  /** Whether the project has something to look at. */
  isEmpty: boolean
}

/** So many documents beside each other: a grid of two hundred with sixty rows is a page of 16 MB. */
const mostColumns = 40

/** All that the coverage page shows, as plain values, from one of the documents on. */
export function coverageViewOf(
  snapshot: ProjectSnapshot,
  filter: CoverageFilter,
  wantedColumn = 0,
): CoverageView {
  const project = snapshot.project.slug
  const whole = coverageGrid(snapshot)
  const all = narrowGrid(whole, filter)
  const firstColumn = wantedColumn < all.columns.length ? wantedColumn : 0
  const grid = columnsFrom(all, firstColumn)
  const nameOf = documentNames(snapshot.documents.filter(({ archivedAt }) => !archivedAt))
  return {
    project,
    columns: grid.columns.map(({ document, progress, notChecked }) => ({
      ...{ documentId: document.id, name: nameOf(document), title: document.title },
      published: describePartialDate(document.publishedOn),
      href: documentPath(project, document.slug),
      progress,
      progressHref: coverageHref(project, { document: document.slug }),
      notChecked: notChecked.map(({ id, text }) => ({ id, text })),
    })),
    rows: grid.rows.map(({ question, progress, cells }) => ({
      ...{ questionId: question.id, text: question.text, progress },
      href: boardPath(project, question.slug),
      progressHref: coverageHref(project, { question: question.slug }),
      cells: cells.map((cell) => cellView(project, question, cell, filter)),
    })),
    progress: grid.progress,
    states: stateChoices(project, whole, filter),
    part: partOf(all, firstColumn, (from) => coverageHref(project, filter, from)),
    narrowed: narrowedTo(whole, filter, project, nameOf),
    isEmpty: whole.progress.total === 0,
  }
}

function columnsFrom(grid: CoverageGrid, first: number): CoverageGrid {
  if (grid.columns.length <= mostColumns) return grid
  const cut = <Value>(values: Value[]) => values.slice(first, first + mostColumns)
  return {
    ...grid,
    columns: cut(grid.columns),
    rows: grid.rows.map((row) => ({ ...row, cells: cut(row.cells) })),
  }
}

function partOf(
  { columns }: CoverageGrid,
  first: number,
  hrefFrom: (first: number) => string,
): CoverageView['part'] {
  const total = columns.length
  if (total <= mostColumns) return null
  const next = first + mostColumns
  return {
    words: `Documents ${first + 1} to ${Math.min(next, total)} of ${total}, by date`,
    previousHref: first > 0 ? hrefFrom(Math.max(first - mostColumns, 0)) : null,
    nextHref: next < total ? hrefFrom(next) : null,
  }
}

function cellView(
  project: string,
  question: Question,
  { documentId, state, checks, claimNumbers, readers }: CoverageCell,
  filter: CoverageFilter,
): CellView {
  const [first] = claimNumbers
  return {
    key: documentId,
    state,
    words: stateWords[state],
    readers: describeReaders(readers),
    records: checks.map(({ by, state: found, note, checkedAt }) => ({
      ...{ by, state: found, note },
      words: `${by}, ${day(checkedAt)}: ${stateWords[found]}`,
    })),
    claims:
      first === undefined
        ? null
        : { count: claimNumbers.length, href: claimHref(project, question.slug, first) },
    isWanted: filter.state === null || filter.state === state,
  }
}

function claimHref(project: string, question: string, claim: number): string {
  return boardHref(project, question, { claim, asOf: null, hidesLeftOut: false })
}

/** "Ana, 24 Nov 2026", "Ana and Ben, last on 24 Nov 2026", "Ana and 2 others, last on 24 Nov 2026" */
export function describeReaders(readers: readonly Reader[]): string {
  const [latest, second, ...others] = readers
  if (!latest) return ''
  if (!second) return `${latest.name}, ${day(latest.at)}`
  const rest = others.length === 0 ? second.name : `${others.length + 1} others`
  return `${latest.name} and ${rest}, last on ${day(latest.at)}`
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

function day(instant: string): string {
  return format.format(new Date(instant))
}

/** Whether people recorded different states, of which the furthest-reaching one stands. */
export function recordsDiffer(records: readonly CoverageRecord[]): boolean {
  return new Set(records.map(({ state }) => state)).size > 1
}

function stateChoices(
  project: string,
  { progress, totals }: CoverageGrid,
  filter: CoverageFilter,
): StateChoice[] {
  const choice = (state: CoverageState | null, label: string, count: number) => ({
    ...{ label, count, isCurrent: filter.state === state },
    href: coverageHref(project, { ...filter, state }),
  })
  return [
    choice(null, 'All', progress.total),
    ...coverageStates.map((state) => choice(state, capital(stateWords[state]), totals[state])),
  ]
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function narrowedTo(
  grid: CoverageGrid,
  { state, document, question }: CoverageFilter,
  project: string,
  nameOf: ReturnType<typeof documentNames>,
): CoverageView['narrowed'] {
  const column = grid.columns.find((known) => known.document.slug === document)
  const row = grid.rows.find((known) => known.question.slug === question)
  const names = [column && nameOf(column.document), row?.question.text].filter(Boolean)
  if (document === null && question === null) return null
  return {
    words: names.length > 0 ? `Only ${names.join(', ')}` : 'Nothing in the project is called that',
    href: coverageHref(project, { state }),
  }
}

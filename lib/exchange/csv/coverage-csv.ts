import { type CoverageCell, coverageGrid } from '@/lib/comparison/coverage-grid'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document } from '@/lib/documents/document'
import { csvTable } from '@/lib/exchange/csv/csv-table'
import type { Question } from '@/lib/questions/question'

/** The columns of the coverage table. `recorded` and those after it are lists in one and the same order. */
export const coverageColumns = [
  'project',
  'question_id',
  'question',
  'source_id',
  'source',
  'published_on',
  'state',
  'claims',
  'readers',
  'recorded',
  'recorded_by',
  'recorded_at',
  'notes',
] as const
type CoverageColumn = (typeof coverageColumns)[number]

/** One row for each live question and document, also where nobody has looked yet. */
export function coverageCsv(snapshot: ProjectSnapshot): string {
  const { columns, rows } = coverageGrid(snapshot)
  return csvTable(
    coverageColumns,
    rows.flatMap(({ question, cells }) =>
      cells.flatMap((cell, place) => {
        const document = columns[place]?.document
        return document ? [rowOf(snapshot.project.slug, question, document, cell)] : []
      }),
    ),
  )
}

function rowOf(
  project: string,
  question: Question,
  { slug, publisher, title, publishedOn }: Document,
  { state, claimNumbers, readers, checks }: CoverageCell,
): Partial<Record<CoverageColumn, string>> {
  return {
    ...{ project, question_id: question.slug, question: question.text },
    ...{ source_id: slug, source: publisher === '' ? title : publisher },
    published_on: publishedOn ?? '',
    state,
    claims: list(claimNumbers.map((number) => `C-${number}`)),
    readers: list(readers.map(({ name }) => name)),
    recorded: list(checks.map((check) => check.state)),
    recorded_by: list(checks.map(({ by }) => by)),
    recorded_at: list(checks.map(({ checkedAt }) => checkedAt)),
    notes: list(checks.map(({ note }) => note)),
  }
}

function list(values: string[]): string {
  return values.join('; ')
}

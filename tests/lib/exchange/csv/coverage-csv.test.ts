import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { coverageColumns, coverageCsv } from '@/lib/exchange/csv/coverage-csv'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

function rowsOf(snapshot: ProjectSnapshot): Record<string, string>[] {
  return parse(coverageCsv(snapshot), { bom: true, columns: true })
}

const silent = {
  ...{ documentId: 'diplomat', questionId: 'question-2', state: 'silent' as const },
  ...{ note: '=HYPERLINK("x")', by: 'Ana', checkedAt: '2026-01-02T00:00:00.000Z' },
}

const snapshot = buildSnapshot({
  questions: [
    ...buildSnapshot().questions,
    buildQuestion({ id: 'question-2', slug: 'who-gains', text: 'Who gains?', ordinal: 1 }),
  ],
  coverage: [silent, { ...silent, by: 'Ben', state: 'raises-only', note: '' }],
})

it('has a row for each question and document, also where nobody has looked', () => {
  const rows = rowsOf(snapshot)
  expect(rows.map(({ question_id, source_id, state }) => [question_id, source_id, state])).toEqual([
    ['question-1', 'diplomat', 'takes-position'],
    ['question-1', 'council', 'takes-position'],
    ['who-gains', 'diplomat', 'raises-only'],
    ['who-gains', 'council', 'not-checked'],
  ])
  expect(rows[1]).toMatchObject({ claims: 'C-2; C-3', readers: 'Ana', recorded: '' })
})

it('names everybody who recorded something, in one order, and starts no formula', () => {
  expect(rowsOf(snapshot)[2]).toMatchObject({
    recorded: 'silent; raises-only',
    recorded_by: 'Ana; Ben',
    recorded_at: `${silent.checkedAt}; ${silent.checkedAt}`,
    notes: `'${silent.note}; `,
  })
})

it('has every column in every row, whatever is written in the project', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (any) => {
      for (const row of rowsOf(any)) expect(Object.keys(row)).toEqual([...coverageColumns])
    }),
    { numRuns: 30 },
  )
})

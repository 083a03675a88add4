import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreementSubjects, agreementUnits } from '@/lib/comparison/agreement/agreement-units'
import { spotKinds } from '@/lib/comparison/agreement/spots'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { agreementColumns, agreementCsv } from '@/lib/exchange/csv/agreement-csv'
import { inertCell } from '@/lib/exchange/csv/csv-table'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildTwoReadings } from '@/tests/support/build-two-readings'

const origin = 'http://localhost:3000'

type Asked = Parameters<typeof agreementUnits>[1]

function rowsOf(snapshot: ProjectSnapshot, asked: Asked): Record<string, string>[] {
  const csv = agreementCsv(snapshot, agreementUnits(snapshot, asked), { origin })
  return parse(csv, { bom: true, columns: true })
}

it('has a row for what each annotator said about each unit, with the quote, its check and a link', () => {
  const rows = rowsOf(buildTwoReadings(), { subject: 'positions', spots: 'passages' })
  expect(Object.keys(rows[0] ?? {})).toEqual([...agreementColumns])
  expect(
    rows.map(({ unit, outcome, annotator, value }) => [unit, outcome, annotator, value]),
  ).toEqual([
    ['1', 'differ', 'Ana', 'Label of no'],
    ['1', 'differ', 'Ben', 'Label of yes'],
    ['2', 'agree', 'Ana', 'Label of no, quoted and not held'],
    ['3', 'agree', 'Ana', 'Label of yes'],
    ['3', 'agree', 'Ben', 'Label of yes'],
  ])
  expect(rows[0]).toMatchObject({
    question_id: 'question-1',
    question: 'Will it last?',
    documents: 'diplomat',
    place_on_scale: '2',
    claims: 'C-1',
    quotes: 'will likely stay strictly transactional',
    quote_checks: 'OK',
    deep_links: 'http://localhost:3000/projects/a-project/documents/diplomat#claim-1',
  })
})

it('says of a quote that is not in its text that it fails', () => {
  const snapshot = buildTwoReadings()
  const claims = snapshot.claims.map((claim) =>
    claim.number === 1
      ? { ...claim, passages: claim.passages.map((passage) => ({ ...passage, exact: 'lasts' })) }
      : claim,
  )
  const rows = rowsOf({ ...snapshot, claims }, { subject: 'positions', spots: 'passages' })
  expect(rows[0]).toMatchObject({ quotes: 'lasts', quote_checks: 'MISSING' })
})

it('gives every word back to a real parser, and no formula to a spreadsheet', () => {
  const asked = fc.record<Asked>({
    subject: fc.constantFrom(...agreementSubjects),
    spots: fc.constantFrom(...spotKinds),
  })
  fc.assert(
    fc.property(arbitrarySnapshot, asked, (snapshot, choice) => {
      const said = agreementUnits(snapshot, choice).flatMap((unit) => unit.said)
      const rows = rowsOf(snapshot, choice)
      expect(rows.map(({ annotator, value }) => [annotator, value])).toEqual(
        said.map(({ by, words }) => [inertCell(by), inertCell(words)]),
      )
      for (const cell of rows.flatMap(Object.values)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
    }),
  )
})

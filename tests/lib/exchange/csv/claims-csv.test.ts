import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { passageKeyOf } from '@/lib/claims/context-check'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { claimColumns } from '@/lib/exchange/csv/claim-columns'
import { claimsCsv } from '@/lib/exchange/csv/claims-csv'
import { inertCell } from '@/lib/exchange/csv/csv-table'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildPassage } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const origin = 'http://localhost:3000'

function rowsOf(snapshot: ProjectSnapshot): Record<string, string>[] {
  return parse(claimsCsv(snapshot, { origin }), { bom: true, columns: true })
}

/** The row of C-1 after a change of that claim. */
function firstRow(fields: Partial<Claim> = {}) {
  const snapshot = buildSnapshot()
  const claims = snapshot.claims.map((claim) =>
    claim.number === 1 ? { ...claim, ...fields } : claim,
  )
  return rowsOf({ ...snapshot, claims })[0]
}

it('has the documented columns in the documented order', () => {
  const [header] = parse(claimsCsv(buildSnapshot(), { origin }), { bom: true })
  expect(header).toEqual([...claimColumns])
  expect(claimColumns).toHaveLength(61)
})

it('tells a claim with its quote, place, source, voice, hedge and link', () => {
  expect(firstRow()).toMatchObject({
    claim_id: 'C-1',
    project: 'a-project',
    question_id: 'question-1',
    question: 'Will it last?',
    position: 'Label of no',
    quote: 'will likely stay strictly transactional',
    start: '39',
    end: '78',
    segments: '39-78',
    unit: 'utf-16 code units',
    paragraph_no: '2',
    source_id: 'diplomat',
    outlet: 'The Diplomat',
    published_on: '2023-06',
    anchor_status: 'exact',
    speaker: '',
    author_stance_to_speaker: 'asserts',
    hedge_cue: 'will likely',
    likelihood_low: '55',
    likelihood_high: '80',
    likelihood_term: 'likely',
    tags: 'Motive',
    deep_link: 'http://localhost:3000/projects/a-project/documents/diplomat#claim-1',
  })
})

it('lists what differs by passage in the order of the passages', () => {
  expect(rowsOf(buildSnapshot())[1]).toMatchObject({
    quote: 'It will last […] after the war ends',
    segments: '52-64; 65-83',
    paragraph_no: '2; 2',
    anchor_status: 'exact; exact',
  })
})

it('says of a quote that is not in its text that it fails', () => {
  const row = firstRow({
    passages: [
      buildPassage({ start: 39, end: 78, exact: 'lasts', revisionId: 'revision-of-diplomat' }),
    ],
  })
  expect(row).toMatchObject({ quote: 'lasts', anchor_status: 'exact, MISSING' })
})

it('says who checked the context of the passages as they are', () => {
  const snapshot = buildSnapshot()
  const [claim] = snapshot.claims
  if (!claim) throw new Error('the built project has it')
  const check = { claimId: claim.id, turn: '… but', checkedAt: claim.createdAt }
  const contextChecks = [
    { ...check, by: 'Ben', passageKey: passageKeyOf(claim) },
    { ...check, by: 'Ana', passageKey: 'of other passages' },
  ]
  const [first, second] = rowsOf({ ...snapshot, contextChecks })
  expect(first).toMatchObject({ reviewed_by: 'Ben', review_status: 'context checked' })
  expect(second).toMatchObject({ reviewed_by: '', review_status: '' })
})

it('leaves archived claims out', () => {
  expect(firstRow({ archivedAt: '2026-02-01T00:00:00.000Z' })?.claim_id).toBe('C-2')
})

describe('a cell that a spreadsheet would take for a formula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
    '%j becomes text',
    (value) => {
      expect(inertCell(value)).toBe(`'${value}`)
      expect(firstRow({ statement: value })?.statement).toBe(`'${value}`)
    },
  )

  it.each(['a=1', "'tis", '“quoted”', ''])('%j stays as it is', (value) => {
    expect(inertCell(value)).toBe(value)
  })
})

it('is RFC 4180 with a byte order mark, CRLF and every field in quotes', () => {
  const csv = claimsCsv(buildSnapshot(), { origin })
  expect(csv.startsWith('\uFEFF"claim_id","project",')).toBe(true)
  expect(csv.endsWith('"\r\n')).toBe(true)
  expect(csv.split('\r\n')).toHaveLength(buildSnapshot().claims.length + 2)
})

it('gives every word back to a real parser', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      const live = snapshot.claims.filter(({ archivedAt }) => archivedAt === null)
      const rows = rowsOf(snapshot)
      expect(rows.map((row) => [row.claim_id, row.quote, row.speaker])).toEqual(
        live.map(({ number, passages, speaker }) => [
          `C-${number}`,
          inertCell(passages.map(({ exact }) => exact).join(' […] ')),
          speaker ?? '',
        ]),
      )
      for (const cell of rows.flatMap(Object.values)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
    }),
  )
})

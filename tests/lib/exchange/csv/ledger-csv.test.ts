import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { ledgerColumns, ledgerCsv } from '@/lib/exchange/csv/ledger-csv'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildResolution, buildVerdict } from '@/tests/support/build-verdict'

function rowsOf(snapshot: ProjectSnapshot): Record<string, string>[] {
  return parse(ledgerCsv(snapshot), { bom: true, columns: true })
}

it('has a row for each verdict and resolution, and says which of them stand', () => {
  const snapshot = buildSnapshot()
  const [question] = snapshot.questions
  const [a, b] = snapshot.claims
  if (!question || !a || !b) throw new Error('the built project has them')
  const contentKey = contentKeyOf(question, a, b)
  const superseded = { outcome: 'superseded' as const, supersedingClaimId: b.id, contentKey }
  const pair = buildPair(question.id, [b, a], {
    pairedBy: 'Dora',
    verdicts: [
      buildVerdict({ id: 'old', outcome: 'unsure', contentKey: 'before' }),
      buildVerdict({ id: 'new', outcome: 'partial', kinds: ['scope', 'time'], contentKey }),
      buildVerdict({ id: 'ben', reviewer: 'Ben', ...superseded, reason: '=1+1' }),
    ],
    resolutions: [buildResolution({ ...superseded, by: 'Cem', overrideReason: 'All the same' })],
  })
  const rows = rowsOf({ ...snapshot, pairs: [pair] })
  expect(
    rows.map(({ record, by, outcome, content, stands }) => [record, by, outcome, content, stands]),
  ).toEqual([
    ['verdict', 'Ana', 'unsure', 'earlier', 'no'],
    ['verdict', 'Ana', 'partial', 'present', 'yes'],
    ['verdict', 'Ben', 'superseded', 'present', 'yes'],
    ['resolution', 'Cem', 'superseded', 'present', 'yes'],
  ])
  expect(rows[1]).toMatchObject({ kinds: 'scope; time', claim_a: 'C-1', claim_b: 'C-2' })
  expect(rows[2]).toMatchObject({ superseded_by: 'C-2', reason: "'=1+1", paired_by: 'Dora' })
  expect(rows[3]).toMatchObject({
    ...{ override_reason: 'All the same', pair_state: 'resolved', pair_outcome: 'superseded' },
  })
})

it('has as many rows as were ever given, whatever is written in the project', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (any) => {
      const rows = rowsOf(any)
      const given = any.pairs.flatMap(({ verdicts, resolutions }) => [...verdicts, ...resolutions])
      expect(rows).toHaveLength(given.length)
      for (const row of rows) expect(Object.keys(row)).toEqual([...ledgerColumns])
    }),
  )
})

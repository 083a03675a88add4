import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { codebookColumns, codebookCsv } from '@/lib/exchange/csv/codebook-csv'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildNamedTag } from '@/tests/support/build-named-tag'
import { buildSnapshot } from '@/tests/support/build-snapshot'

function rowsOf(snapshot: ProjectSnapshot): Record<string, string>[] {
  return parse(codebookCsv(snapshot), { bom: true, columns: true })
}

const claims = buildSnapshot().claims
const example = (place: number, kind: 'include' | 'exclude', note: string) => ({
  ...{ claimId: claims[place]?.id ?? '', kind, note },
})
const themes = buildNamedTag({ name: 'Themes', ordinal: 1 })
const trade = buildNamedTag({
  ...{ name: '=Trade', slug: 'trade', ordinal: 0, parentId: themes.id, colour: 2 },
  description: 'What is sold.',
  aliases: ['Commerce', 'Handel'],
  examples: [example(1, 'include', 'Plain'), example(2, 'exclude', 'Not this')],
})
const merged = buildNamedTag({
  ...{ name: 'Commerce', ordinal: 2, mergedIntoId: trade.id, archivedAt: '2026-01-01' },
})
const tagged = claims.map((claim, place) => ({ ...claim, tagIds: place < 2 ? [trade.id] : [] }))
const snapshot = buildSnapshot({ tags: [merged, trade, themes], claims: tagged })

it('has a row for each tag in the order of the tree, and starts no formula', () => {
  expect(rowsOf(snapshot).map(({ tag, path, state }) => [tag, path, state])).toEqual([
    ['Themes', 'Themes', 'in use'],
    ["'=Trade", 'Themes / =Trade', 'in use'],
    ['Commerce', 'Commerce', 'merged'],
  ])
})

it('says what each tag is for, who has it and what shows it', () => {
  expect(rowsOf(snapshot)[1]).toEqual({
    ...{ project: 'a-project', tag_id: 'trade', tag: "'=Trade", parent_id: 'themes' },
    ...{ path: 'Themes / =Trade', description: 'What is sold.', aliases: 'Commerce; Handel' },
    ...{ colour: '3', claims: '2', claims_with_below: '2', examples: 'C-2' },
    ...{ counterexamples: 'C-3', example_notes: 'Plain; Not this', state: 'in use' },
    merged_into_id: '',
  })
  expect(rowsOf(snapshot)[2]).toMatchObject({ merged_into_id: 'trade', claims: '0' })
})

it('has every tag and every column, whatever is in the project', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (some) => {
      const rows = rowsOf(some)
      expect(rows).toHaveLength(some.tags.length)
      for (const row of rows) expect(Object.keys(row)).toEqual([...codebookColumns])
    }),
    { numRuns: 20 },
  )
})

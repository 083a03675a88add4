import { describe, expect, it } from 'vitest'
import { type BulkDraft, changeOf, emptyDraft } from '@/components/claims-table/bulk-draft'
import {
  bulkVerb,
  effectLines,
  judgedTotals,
  unchangedWords,
} from '@/components/claims-table/bulk-words'
import { claimChoiceOf } from '@/components/claims-table/claim-choice-of'
import { selectedWords } from '@/components/claims-table/selection-bar'
import type { BulkEffect, BulkPreview } from '@/lib/claim-list/preview-bulk-change'
import { allClaims } from '@/lib/claims/claim-filter'

const tags: Extract<BulkDraft, { act: 'tags' }> = {
  ...{ act: 'tags', mode: 'add-tags' },
  ...{ tagIds: [], tagId: null, byTagId: null },
}
const position: Extract<BulkDraft, { act: 'position' }> = {
  ...{ act: 'position', mode: 'set-position' },
  ...{ questionId: null, positionId: null, byPositionId: null },
}

describe('a draft', () => {
  it.each<BulkDraft['act']>(['tags', 'position', 'status'])('of %s begins undecided', (act) => {
    expect(changeOf(emptyDraft(act))).toBeNull()
  })

  it.each<[BulkDraft, unknown]>([
    [
      { ...tags, tagIds: ['a'] },
      { kind: 'add-tags', tagIds: ['a'] },
    ],
    [{ ...tags, mode: 'replace-tag', tagIds: ['a'] }, null],
    [{ ...tags, mode: 'replace-tag', tagId: 'a', byTagId: 'a' }, null],
    [
      { ...tags, mode: 'replace-tag', tagId: 'a', byTagId: 'b' },
      { kind: 'replace-tag', tagId: 'a', byTagId: 'b' },
    ],
    [{ ...position, questionId: 'q' }, null],
    [
      { ...position, questionId: 'q', positionId: 'p' },
      { kind: 'set-position', questionId: 'q', positionId: 'p' },
    ],
    [
      { ...position, mode: 'clear-position', questionId: 'q', positionId: 'p' },
      { kind: 'clear-position', questionId: 'q' },
    ],
    [{ ...position, mode: 'replace-position', questionId: 'q', positionId: 'p' }, null],
    [
      {
        ...position,
        mode: 'replace-position',
        questionId: 'q',
        positionId: 'p',
        byPositionId: 'r',
      },
      { kind: 'replace-position', questionId: 'q', positionId: 'p', byPositionId: 'r' },
    ],
    [
      { act: 'status', status: 'checked' },
      { kind: 'set-status', status: 'checked' },
    ],
    [{ act: 'archive' }, { kind: 'archive' }],
  ])('%j asks for %j', (draft, change) => {
    expect(changeOf(draft)).toEqual(change)
  })
})

const nothing = { count: 0, first: [] }
const effect = (fields: Partial<BulkEffect>): BulkEffect => ({
  question: { id: 'q', slug: 'q', text: 'Why?' },
  ...{ come: nothing, go: nothing, stale: nothing, gone: nothing, again: nothing },
  ...{ verdicts: 0, resolutions: 0 },
  ...fields,
})
const some = (count: number) => ({ count, first: [] })
const preview = (fields: Partial<BulkPreview>): BulkPreview => ({
  ...{ chosen: 0, changing: { count: 0, first: [] }, same: 0 },
  leftOut: { hidden: 0, 'too many tags': 0 },
  ...{ effects: [], claims: {}, state: '' },
  ...fields,
})

describe('the words of a preview', () => {
  it('say what stays as it is, and why', () => {
    expect(unchangedWords(preview({}))).toBe('')
    expect(unchangedWords(preview({ same: 1 }))).toBe('1 is so already and stays as it is.')
    expect(
      unchangedWords(preview({ same: 1200, leftOut: { hidden: 2, 'too many tags': 1 } })),
    ).toBe(
      '1,200 are so already and stay as they are. 2 are left out, since what would change in them is hidden from you. 1 is left out: it has as many tags as a claim can hold.',
    )
  })

  it('say what becomes of what was judged, the weightiest first', () => {
    const lines = effectLines(
      effect({
        stale: some(2),
        verdicts: 3,
        resolutions: 1,
        gone: some(1),
        go: some(4),
        come: some(1),
      }),
    )
    expect(lines.map(({ words }) => words)).toEqual([
      '3 verdicts and 1 resolution on 2 pairs become stale: shown, not counted, and to be judged again',
      '1 judged pair goes: what was said is kept, and counts again if it comes back',
      '1 pair to be judged comes up',
      '4 pairs go in all',
    ])
  })

  it('do not say the same twice', () => {
    const lines = effectLines(effect({ gone: some(4), go: some(4) }))
    expect(lines).toHaveLength(1)
  })

  it('sum up what was judged over all questions', () => {
    expect(judgedTotals([])).toBe('')
    expect(
      judgedTotals([
        effect({ verdicts: 2, gone: some(1) }),
        effect({ verdicts: 1, resolutions: 1 }),
      ]),
    ).toBe('4 verdicts and resolutions become stale. 1 judged pair goes.')
  })

  it('name on the button to how many claims it is done', () => {
    expect(bulkVerb({ ...tags }, 18)).toBe('Add to 18 claims')
    expect(bulkVerb({ act: 'archive' }, null)).toBe('Archive claims')
  })
})

describe('the selected claims', () => {
  const ids = (count: number) => new Set(Array.from({ length: count }, (_, index) => `${index}`))
  const filter = { ...allClaims, status: ['draft'] }

  it('are named one by one', () => {
    const choice = claimChoiceOf({ ids: ids(2), filter, matching: 2, outside: [] })
    expect(choice).toEqual({ kind: 'claims', ids: ['0', '1'] })
  })

  it('are named by their filter where they are many and all that it leaves', () => {
    const choice = claimChoiceOf({ ids: ids(6000), filter, matching: 6000, outside: [] })
    expect(choice).toEqual({ kind: 'search', search: 'status=draft' })
  })

  it.each([
    [6001, []],
    [6000, ['1']],
    [6000, null],
  ])('cannot be named where they are many and not all of them: %j %j', (matching, outside) => {
    expect(claimChoiceOf({ ids: ids(6000), filter, matching, outside })).toBeNull()
  })

  it.each([
    [0, null, ''],
    [1, null, '1 claim selected'],
    [20, 0, '20 claims selected'],
    [20, 3, '20 claims selected, 3 of them not in this list'],
    [20, 20, '20 claims selected, none of them in this list'],
    [1, 1, '1 claim selected, not in this list'],
  ])('are counted: %j, %j outside', (count, outside, words) => {
    expect(selectedWords(count, outside)).toBe(words)
  })
})

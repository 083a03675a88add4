import { describe, expect, it } from 'vitest'
import { changesOfPage, diffPage } from '@/components/revisions/diff-page'
import { readNewestNumber } from '@/components/revisions/newest-number'
import { parseClaimNumber } from '@/components/revisions/old-revision-view'
import { countedOutcome, countOutcomes } from '@/components/revisions/outcome-words'
import { changeWords } from '@/components/revisions/revision-words'
import { tidyContent } from '@/components/revisions/tidy-content'
import { waitingWords } from '@/components/revisions/waiting-words'
import { countWaiting } from '@/lib/claims/waiting-passages'
import type { EditorNode } from '@/lib/documents/document'
import { foldRows } from '@/lib/documents/fold-rows'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { buildPassage } from '@/tests/support/build-material'

it.each([
  [{ needsReview: 0, orphaned: 0 }, null],
  [{ needsReview: 1, orphaned: 0 }, '1 claim waits for review'],
  [{ needsReview: 2, orphaned: 1 }, '2 claims wait for review, 1 is an orphan'],
  [{ needsReview: 0, orphaned: 1 }, '1 claim is an orphan'],
  [{ needsReview: 1, orphaned: 1200 }, '1 claim waits for review, 1,200 are orphans'],
])('says of %j: %s', (counts, words) => {
  expect(waitingWords(counts)).toBe(words)
})

it('counts each claim once, as waiting where something of it can be decided', () => {
  const claim = (...statuses: ('exact' | 'moved' | 'needs-review' | 'orphaned')[]) => ({
    passages: statuses.map((status) => buildPassage({ status })),
  })
  const claims = [
    claim('exact', 'moved'),
    claim('needs-review', 'orphaned'),
    claim('exact', 'orphaned'),
    claim('needs-review'),
  ]
  expect(countWaiting(claims)).toEqual({ needsReview: 2, orphaned: 1 })
})

it.each([
  [0, 'needs-review', '0 need review'],
  [1, 'needs-review', '1 needs review'],
  [1200, 'moved', '1,200 moved'],
  [3, 'attached', '3 attached by hand'],
] as const)('says %i and %s as “%s”', (count, outcome, words) => {
  expect(countedOutcome(count, outcome)).toBe(words)
})

it('counts outcomes so that they add up', () => {
  const outcomes = ['exact', 'exact', 'orphaned', 'moved', 'attached'] as const
  expect(countOutcomes(outcomes.map((outcome) => ({ outcome })))).toEqual({
    exact: 2,
    moved: 1,
    attached: 1,
    'needs-review': 0,
    orphaned: 1,
  })
})

it.each([
  [{ changed: 0, added: 0, removed: 0, moved: 0 }, 'The words are the same.'],
  [{ changed: 1, added: 0, removed: 2, moved: 0 }, '1 paragraph changed, 2 removed.'],
  [{ changed: 0, added: 3, removed: 0, moved: 1 }, '3 paragraphs added, 1 moved.'],
])('tells the changes %j: %s', (counts, words) => {
  expect(changeWords(counts)).toBe(words)
})

it.each([
  ['C-12', 12],
  ['c-12', 12],
  ['12', 12],
  ['C-', null],
  ['12x', null],
  [undefined, null],
  [['C-1', 'C-2'], null],
])('reads the claim %s of an address', (value, number) => {
  expect(parseClaimNumber(value)).toBe(number)
})

it('reads what a refusal says is the newest revision, and nothing else', () => {
  expect(readNewestNumber({ number: 3 })).toBe(3)
  expect(readNewestNumber({ number: '3' })).toBeNull()
  expect(readNewestNumber(null)).toBeNull()
})

describe('pages of changes', () => {
  const rows = Array.from({ length: changesOfPage * 2 + 10 }, (_, index) => ({
    kind: index % 2 === 0 ? ('changed' as const) : ('same' as const),
  }))
  const parts = foldRows(rows)

  it('show every part once, in order, and as many changes as fit', () => {
    const pages = [1, 2].map((page) => diffPage(rows, parts, page))
    expect(pages.flatMap((page) => page.parts)).toEqual(parts)
    expect(pages.map(({ first, last }) => [first, last])).toEqual([
      [1, changesOfPage],
      [changesOfPage + 1, changesOfPage + 5],
    ])
  })

  it('are one where there is nothing, and end with the last', () => {
    expect(diffPage([], [], 4)).toEqual({ parts: [], page: 1, pageCount: 1, first: 1, last: 0 })
    expect(diffPage(rows, parts, 99).page).toBe(2)
  })
})

describe('tidyContent', () => {
  const doc = (...content: EditorNode[]): EditorNode => ({
    type: 'doc',
    content: [{ type: 'paragraph', content }],
  })

  it('makes what was pasted into an editor what a document can hold', () => {
    const pasted = doc(
      { type: 'text', text: '\uFEFFA\u0000 word' },
      { type: 'text', text: '\u0000' },
      {
        type: 'text',
        text: 'link',
        marks: [
          { type: 'bold' },
          {
            type: 'link',
            attrs: { href: 'https://example.org/', target: '_self', rel: null, class: 'tracked' },
          },
        ],
      },
    )
    expect(isValidContent(pasted)).toBe(false)
    const tidy = tidyContent(pasted)
    expect(isValidContent(tidy)).toBe(true)
    expect(tidy).toEqual(
      doc(
        { type: 'text', text: 'A word' },
        {
          type: 'text',
          text: 'link',
          marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://example.org/' } }],
        },
      ),
    )
  })

  it('leaves alone what is in order', () => {
    const content = doc(
      { type: 'text', text: 'Page ' },
      { type: 'pageBreak', attrs: { label: '12' } },
      { type: 'text', text: 'twelve.', marks: [{ type: 'italic' }] },
    )
    expect(tidyContent(content)).toEqual(content)
  })
})

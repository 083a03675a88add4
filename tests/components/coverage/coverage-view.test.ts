import { describe, expect, it } from 'vitest'
import {
  coverageHref,
  parseCoverageSearch,
  parseFirstColumn,
} from '@/components/coverage/coverage-search'
import { coverageViewOf, describeReaders, recordsDiffer } from '@/components/coverage/coverage-view'
import { placeAfterKey } from '@/components/keyboard/place-after-key'
import { coverageStates } from '@/lib/questions/question'
import { buildDocument } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

describe('the address of a part of the grid', () => {
  it.each([
    { state: null, document: null, question: null },
    { state: 'not-checked', document: 'доклад & co', question: null },
    { state: null, document: null, question: 'who-gains' },
  ] as const)('leads to the same part again: %o', (filter) => {
    const { searchParams } = new URL(coverageHref('проект', filter), 'http://localhost')
    expect(parseCoverageSearch(Object.fromEntries(searchParams))).toEqual(filter)
  })

  it('leaves out what makes no sense', () => {
    expect(parseCoverageSearch({ state: 'loud', document: ['a', 'b'] })).toEqual({
      ...{ state: null, document: null, question: null },
    })
  })
})

describe('who looked', () => {
  const ana = { name: 'Ana', at: '2026-11-24T09:00:00.000Z' }
  const [ben, eve] = ['Ben', 'Eve'].map((name) => ({ name, at: '2026-11-01T09:00:00.000Z' }))
  it.each([
    [[], ''],
    [[ana], 'Ana, 24 Nov 2026'],
    [[ana, ben], 'Ana and Ben, last on 24 Nov 2026'],
    [[ana, ben, eve], 'Ana and 2 others, last on 24 Nov 2026'],
  ])('%o is named', (readers, words) => {
    expect(describeReaders(readers.filter((reader) => reader !== undefined))).toBe(words)
  })
})

describe('a grid of many documents', () => {
  const filter = { state: null, document: null, question: null }
  const snapshot = buildSnapshot({
    documents: Array.from({ length: 100 }, (_, index) => buildDocument({ id: `d-${index}` })),
    claims: [],
  })
  const shownFrom = (from: string) => {
    const { columns, rows, part } = coverageViewOf(snapshot, filter, parseFirstColumn({ from }))
    return { columns: columns.length, cells: rows[0]?.cells.length, part }
  }

  it('is shown in parts, with the ways to the others', () => {
    expect(shownFrom('')).toEqual({
      ...{ columns: 40, cells: 40 },
      part: {
        words: 'Documents 1 to 40 of 100, by date',
        previousHref: null,
        nextHref: '/projects/a-project/coverage?from=40',
      },
    })
    expect(shownFrom('80')).toMatchObject({
      columns: 20,
      part: { previousHref: '/projects/a-project/coverage?from=40', nextHref: null },
    })
  })

  it('begins with the first where an address asks for one that is not there', () => {
    for (const from of ['100', '-1', '1e9', 'x']) expect(shownFrom(from)).toEqual(shownFrom(''))
  })
})

describe('the view', () => {
  const filter = { state: null, document: null, question: null }
  const check = {
    ...{ documentId: 'diplomat', questionId: 'question-1', state: 'silent' as const },
    ...{ note: '', by: 'Ana', checkedAt: '2026-11-24T09:00:00.000Z' },
  }

  it('leads from the claims of a cell to the board with the first of them open', () => {
    const { rows } = coverageViewOf(buildSnapshot(), filter)
    expect(rows[0]?.cells.map(({ claims }) => claims)).toEqual([
      { count: 1, href: '/projects/a-project/questions/question-1?claim=1' },
      { count: 2, href: '/projects/a-project/questions/question-1?claim=2' },
    ])
  })

  it('counts every state, and the counts are of all cells whatever is shown', () => {
    const { states } = coverageViewOf(buildSnapshot(), { ...filter, document: 'council' })
    expect(states.map(({ count }) => count)).toEqual([2, 2, 0, 0, 0])
    expect(states).toHaveLength(1 + coverageStates.length)
  })

  it('says what it is narrowed to, also where nothing is called that', () => {
    const narrowed = (document: string) =>
      coverageViewOf(buildSnapshot(), { ...filter, document }).narrowed?.words
    expect(narrowed('council')).toBe('Only Atlantic Council 2024')
    expect(narrowed('nobody')).toBe('Nothing in the project is called that')
  })

  it('tells when people recorded different things', () => {
    const coverage = [check, { ...check, by: 'Ben', state: 'raises-only' as const }]
    const cell = coverageViewOf(buildSnapshot({ coverage }), filter).rows[0]?.cells[0]
    expect(cell && recordsDiffer(cell.records)).toBe(true)
    expect(cell?.records.map(({ words }) => words)).toEqual([
      'Ana, 24 Nov 2026: silent',
      'Ben, 24 Nov 2026: raised only',
    ])
  })
})

describe('the keys of the grid', () => {
  const place = { row: 2, column: 1 }
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  it.each([
    ['ArrowUp', {}, { row: 1, column: 1 }],
    ['ArrowDown', {}, { row: 3, column: 1 }],
    ['ArrowLeft', {}, { row: 2, column: 0 }],
    ['ArrowRight', {}, { row: 2, column: 2 }],
    ['Home', {}, { row: 2, column: 0 }],
    ['End', { ctrlKey: true }, { row: Infinity, column: Infinity }],
    ['ArrowUp', { altKey: true }, null],
    ['ArrowRight', { ctrlKey: true }, null],
    ['s', {}, null],
  ])('%s with %o leads to %o', (key, modifiers, expected) => {
    expect(placeAfterKey(place, { ...plain, key, ...modifiers })).toEqual(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CoverageFilter,
  coverageGrid,
  narrowGrid,
  parseCoverageState,
} from '@/lib/comparison/coverage-grid'
import type { Coverage } from '@/lib/questions/question'
import { coverageStates } from '@/lib/questions/question'
import { arbitraryClaims, documents, question } from '@/tests/support/arbitrary-material'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'

const first = buildDocument({ id: 'first', publishedOn: '2023' })
const second = buildDocument({ id: 'second', publishedOn: '2024' })
const asked = [
  buildQuestion({ id: 'later', slug: 'later', ordinal: 1, positionIds: ['a', 'b'] }),
  buildQuestion({ id: 'sooner', slug: 'sooner', ordinal: 0 }),
]

function record(fields: Partial<Coverage> = {}): Coverage {
  return {
    ...{ documentId: 'first', questionId: 'sooner', state: 'silent', note: '', by: 'Ana' },
    ...{ checkedAt: '2026-01-02T00:00:00.000Z' },
    ...fields,
  }
}

const material = {
  documents: [second, first],
  questions: asked,
  claims: [
    buildClaim({ number: 4, documentId: 'second', positions: { sooner: 'yes' } }),
    buildClaim({
      ...{ number: 2, documentId: 'second', positions: { sooner: 'no' } },
      ...{ authorStance: 'rejects' as const, speaker: 'Kim' },
    }),
  ],
  coverage: [record()],
}

describe('a coverage grid', () => {
  const grid = coverageGrid(material)

  it('has the questions in their order and the documents by date', () => {
    expect(grid.rows.map((row) => row.question.id)).toEqual(['sooner', 'later'])
    expect(grid.columns.map(({ document }) => document.id)).toEqual(['first', 'second'])
  })

  it('says of each cell its state, its claims, and who looked last', () => {
    expect(grid.rows[0]?.cells).toMatchObject([
      { state: 'silent', claimNumbers: [], readers: [{ name: 'Ana', at: record().checkedAt }] },
      { state: 'takes-position', claimNumbers: [2, 4], readers: [{ name: 'Ana' }] },
    ])
    expect(grid.rows[1]?.cells).toMatchObject([
      { state: 'not-checked', readers: [] },
      { state: 'not-checked', readers: [] },
    ])
  })

  it('counts what is checked by document, by question and in all', () => {
    expect(grid.progress).toEqual({ checked: 2, total: 4 })
    expect(grid.rows.map(({ progress }) => progress)).toEqual([
      { checked: 2, total: 2 },
      { checked: 0, total: 2 },
    ])
    expect(grid.columns.map(({ progress }) => progress)).toEqual([
      { checked: 1, total: 2 },
      { checked: 1, total: 2 },
    ])
    expect(grid.totals).toEqual({
      ...{ 'takes-position': 1, 'raises-only': 0, silent: 1, 'not-checked': 2 },
    })
  })

  it('names for each document the questions that nobody has looked at', () => {
    const open = grid.columns.map(({ notChecked }) => notChecked.map(({ id }) => id))
    expect(open).toEqual([['later'], ['later']])
  })

  it('has each person once, with the newest of what they did', () => {
    const later = record({ state: 'raises-only', checkedAt: '2026-03-01T00:00:00.000Z' })
    const bens = record({ by: 'Ben', checkedAt: '2026-02-01T00:00:00.000Z' })
    const { rows } = coverageGrid({ ...material, coverage: [record(), later, bens] })
    expect(rows[0]?.cells[0]?.readers).toEqual([
      { name: 'Ana', at: later.checkedAt },
      { name: 'Ben', at: bens.checkedAt },
    ])
  })

  it('leaves out archived documents, questions, claims and positions', () => {
    const archivedAt = '2026-02-01T00:00:00.000Z'
    const [later, sooner] = asked
    if (!later || !sooner) throw new Error('two questions are asked')
    const { rows, columns } = coverageGrid({
      ...material,
      documents: [second, { ...first, archivedAt }],
      questions: [
        { ...later, archivedAt },
        { ...sooner, positions: sooner.positions.map((each) => ({ ...each, archivedAt })) },
      ],
    })
    expect(columns).toHaveLength(1)
    expect(rows).toMatchObject([{ cells: [{ state: 'not-checked', claimNumbers: [] }] }])
  })
})

describe('a narrowed grid', () => {
  const grid = coverageGrid(material)
  const nothing: CoverageFilter = { state: null, document: null, question: null }
  const shape = (filter: Partial<CoverageFilter>) => {
    const { rows, columns } = narrowGrid(grid, { ...nothing, ...filter })
    return [rows.map((row) => row.question.slug), columns.map(({ document }) => document.slug)]
  }

  it.each([
    [
      'everything',
      {},
      [
        ['sooner', 'later'],
        ['first', 'second'],
      ],
    ],
    ['what is not checked', { state: 'not-checked' }, [['later'], ['first', 'second']]],
    ['silence', { state: 'silent' }, [['sooner'], ['first']]],
    ['one document', { document: 'second' }, [['sooner', 'later'], ['second']]],
    ['one question', { question: 'later' }, [['later'], ['first', 'second']]],
    ['silence in another document', { state: 'silent', document: 'second' }, [[], []]],
  ] as const)('shows %s', (_, filter, expected) => {
    expect(shape(filter)).toEqual(expected)
  })

  it('keeps the numbers of the whole project', () => {
    const { progress, totals } = narrowGrid(grid, { ...nothing, document: 'first' })
    expect({ progress, totals }).toEqual({ progress: grid.progress, totals: grid.totals })
  })
})

it('reads the states of an address and nothing else', () => {
  expect(coverageStates.map(parseCoverageState)).toEqual(coverageStates)
  for (const wrong of [undefined, '', 'Silent', ['silent']]) {
    expect(parseCoverageState(wrong)).toBeNull()
  }
})

it('counts every cell once, by state and by document, whatever was claimed', () => {
  fc.assert(
    fc.property(arbitraryClaims, (claims) => {
      const grid = coverageGrid({ documents, questions: [question], claims, coverage: [] })
      const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
      expect(sum(Object.values(grid.totals))).toBe(grid.progress.total)
      expect(sum(grid.columns.map(({ progress }) => progress.checked))).toBe(grid.progress.checked)
      expect(grid.progress.checked).toBe(grid.progress.total - grid.totals['not-checked'])
    }),
  )
})

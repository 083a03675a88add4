import { expect, it } from 'vitest'
import {
  cursorTowards,
  firstPages,
  knownRows,
  rowAt,
  rowCount,
  withPage,
} from '@/components/claims-table/row-pages'

const first = { rows: ['a', 'b'], next: 'after b', matching: 5 }
const second = { rows: ['c', 'd'], next: 'after d', matching: 5 }
const last = { rows: ['e'], next: null, matching: 5 }
const begun = firstPages(first)
const whole = withPage(withPage(begun, 'after b', second), 'after d', last)

it('has room for all rows before they have come', () => {
  expect(rowCount(begun)).toBe(5)
  expect([1, 2].map((index) => rowAt(begun, index))).toEqual(['b', null])
})

it('grows page by page', () => {
  expect(whole.rows).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(rowCount(whole)).toBe(5)
})

it('takes no page twice, and none of another reading', () => {
  const more = withPage(begun, 'after b', second)
  expect(withPage(more, 'after b', second)).toBe(more)
  expect(withPage(begun, 'after z', second)).toBe(begun)
})

it('reads on towards a row that is not known, and no further', () => {
  expect(cursorTowards(begun, 1)).toBeNull()
  expect(cursorTowards(begun, 4)).toBe('after b')
  expect(cursorTowards(whole, 4)).toBeNull()
  expect(cursorTowards(whole, 9)).toBeNull()
})

it('believes what came rather than the count from before', () => {
  const shorter = withPage(begun, 'after b', { rows: ['c'], next: null, matching: 5 })
  expect(rowCount(shorter)).toBe(3)
  expect(rowCount(firstPages({ ...first, matching: 1 }))).toBe(3)
})

it('shows the earlier rows until the new ones have come', () => {
  const anew = firstPages({ ...first, rows: ['A', 'B'] }, whole.rows)
  expect([0, 1, 2, 4, 5].map((index) => rowAt(anew, index))).toEqual(['A', 'B', 'c', 'e', null])
  expect(knownRows(anew)).toEqual(['A', 'B', 'c', 'd', 'e'])
  expect(cursorTowards(anew, 2)).toBe('after b')
})

it('shows no more earlier rows than the list has now', () => {
  const shrunk = firstPages({ rows: ['A'], next: null, matching: 1 }, whole.rows)
  expect(knownRows(shrunk)).toEqual(['A'])
})

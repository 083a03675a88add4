import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  extended,
  missingFrom,
  nothingSelected,
  type Selection,
  tickedOf,
  toggled,
  withAll,
  withoutAll,
} from '@/components/claims-table/selection'

const order = ['a', 'b', 'c', 'd', 'e']
const ticked = ({ ids }: Selection) => [...ids].toSorted().join('')
const tick = (...ids: string[]) => ids.reduce(toggled, nothingSelected)

describe('a tick', () => {
  it('is set and taken away', () => {
    expect(ticked(tick('a', 'b'))).toBe('ab')
    expect(ticked(tick('a', 'b', 'a'))).toBe('b')
  })
})

describe('a range', () => {
  it.each([
    ['down', 'b', 'd', 'bcd'],
    ['up', 'd', 'b', 'bcd'],
    ['nowhere', 'c', 'c', 'c'],
  ])('goes %s from the last tick', (_, from, to, result) => {
    expect(ticked(extended(tick(from), order, to))).toBe(result)
  })

  it('grows and shrinks from where it began', () => {
    const grown = extended(tick('b'), order, 'e')
    expect(ticked(grown)).toBe('bcde')
    expect(ticked(extended(grown, order, 'c'))).toBe('bc')
    expect(ticked(extended(extended(grown, order, 'c'), order, 'a'))).toBe('ab')
  })

  it('leaves what was ticked before as it was', () => {
    expect(ticked(extended(extended(tick('e', 'a'), order, 'c'), order, 'b'))).toBe('abe')
  })

  it('takes ticks away where it began with taking one away', () => {
    const all = withAll(nothingSelected, order)
    expect(ticked(extended(toggled(all, 'b'), order, 'd'))).toBe('ae')
  })

  it('begins where the focus was when nothing was ticked', () => {
    expect(ticked(extended(nothingSelected, order, 'c', 'b'))).toBe('bc')
  })

  it('begins anew where its beginning is not in the list any more', () => {
    expect(ticked(extended(tick('x'), order, 'c', 'b'))).toBe('bcx')
  })

  it('does nothing where its end is not in the list', () => {
    expect(ticked(extended(tick('b'), order, 'x'))).toBe('b')
  })
})

it('all can be ticked and let go', () => {
  expect(ticked(withAll(tick('x'), order))).toBe('abcdex')
  expect(ticked(withoutAll(withAll(tick('x'), order), order))).toBe('x')
})

it.each([
  [[], 'none'],
  [['x'], 'none'],
  [['a', 'x'], 'some'],
  [order, 'all'],
])('says how much of the list is ticked: %j', (ids, result) => {
  expect(tickedOf(tick(...ids), order)).toBe(result)
})

it('nothing of an empty list is ticked', () => {
  expect(tickedOf(tick('a'), [])).toBe('none')
})

it('says what is ticked and not in the list', () => {
  expect(missingFrom(tick('x', 'd', 'y'), order)).toEqual(['x', 'y'])
  expect(missingFrom(tick('d'), order)).toEqual([])
})

const place = fc.nat({ max: 9 })
const list = Array.from({ length: 10 }, (_, index) => String(index))

it('wherever a range ends in between, only its last end counts', () => {
  fc.assert(
    fc.property(fc.array(place), place, fc.array(place), place, (before, start, ends, end) => {
      const begun = toggled(tick(...before.map(String)), String(start))
      const wandered = ends.reduce((at, to) => extended(at, list, String(to)), begun)
      expect(ticked(extended(wandered, list, String(end)))).toBe(
        ticked(extended(begun, list, String(end))),
      )
    }),
  )
})

it('changes nothing outside of the range', () => {
  fc.assert(
    fc.property(fc.array(place), place, place, (before, start, end) => {
      const begun = toggled(tick(...before.map(String)), String(start))
      const after = extended(begun, list, String(end))
      const [first, last] = [Math.min(start, end), Math.max(start, end)]
      for (const [index, id] of list.entries()) {
        const isInside = index >= first && index <= last
        expect(after.ids.has(id)).toBe(begun.ids.has(isInside ? String(start) : id))
      }
    }),
  )
})

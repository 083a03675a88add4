import { describe, expect, it } from 'vitest'
import { neighbour, offScreen } from '@/components/reader/off-screen'

const places = [
  { id: 'a', top: 0 },
  { id: 'b', top: 100 },
  { id: 'c', top: 400 },
  { id: 'd', top: 900 },
]

const idsOf = (found: { id: string }[]) => found.map(({ id }) => id)

it('counts what is out of sight, nearest first', () => {
  const { above, below } = offScreen(places, { top: 300, bottom: 600 })
  expect(idsOf(above)).toEqual(['b', 'a'])
  expect(idsOf(below)).toEqual(['d'])
})

it('takes what begins at the upper edge for visible, at the lower edge for hidden', () => {
  const { above, below } = offScreen(places, { top: 100, bottom: 400 })
  expect(idsOf(above)).toEqual(['a'])
  expect(idsOf(below)).toEqual(['c', 'd'])
})

describe('neighbour', () => {
  it.each([
    ['the next', 'b', 1, 'c'],
    ['the previous', 'b', -1, 'a'],
    ['none after the last', 'd', 1, null],
    ['none before the first', 'a', -1, null],
    ['the first below the line without a focus', null, 1, 'c'],
    ['the last above the line without a focus', null, -1, 'b'],
    ['the same where the focused claim is gone', 'gone', 1, 'c'],
  ] as const)('%s', (_, focusedId, step, expected) => {
    expect(neighbour(places, focusedId, step, 200)).toBe(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EdgeMove, moveEdge } from '@/lib/text/move-edge'
import { arbitraryText } from '@/tests/support/arbitrary-text'
import { mark, marked } from '@/tests/support/marked-text'

const later = { towards: 'later' } as const
const earlier = { towards: 'earlier' } as const

describe('moveEdge', () => {
  it.each<[string, string, EdgeMove, string]>([
    ['takes in the next word', 'a [b] c d', { edge: 'end', ...later }, 'a [b c] d'],
    ['lets go of the last word', 'a [b c] d', { edge: 'end', ...earlier }, 'a [b] c d'],
    ['keeps the only word', 'a [b] c', { edge: 'end', ...earlier }, 'a [b] c'],
    ['takes in the word before', 'a [b] c', { edge: 'start', ...earlier }, '[a b] c'],
    ['lets go of the first word', '[a b] c', { edge: 'start', ...later }, 'a [b] c'],
    ['keeps the only word at its start', 'a [b] c', { edge: 'start', ...later }, 'a [b] c'],
    ['passes over marks', '[one], “two”', { edge: 'end', ...later }, '[one, “two]”'],
    ['passes over paragraphs', '[one].\n\nTwo', { edge: 'end', ...later }, '[one.\n\nTwo]'],
    [
      'passes back over paragraphs',
      'One.\n\n[two]',
      { edge: 'start', ...earlier },
      '[One.\n\ntwo]',
    ],
    ['stops at the end', 'one [two].', { edge: 'end', ...later }, 'one [two].'],
    ['stops at the beginning', '“[one] two', { edge: 'start', ...earlier }, '“[one] two'],
    [
      'knows words without spaces',
      '[北朝鮮]はロシアを',
      { edge: 'end', ...later },
      '[北朝鮮は]ロシアを',
    ],
  ])('%s', (_, before, move, after) => {
    const { text, range } = marked(before)
    expect(mark(text, moveEdge(text, range, move))).toBe(after)
  })

  it('finds the next word in a line of any length', () => {
    const text = `${'word '.repeat(200_000)}`
    const range = { start: 500_000, end: 500_004 }
    expect(moveEdge(text, range, { edge: 'end', ...later })).toEqual({
      start: 500_000,
      end: 500_009,
    })
  })
})

it('moves the end it is asked to, in the direction it is asked to, and never empties the passage', () => {
  const arbitraryMove = fc.record({
    edge: fc.constantFrom('start' as const, 'end' as const),
    towards: fc.constantFrom('later' as const, 'earlier' as const),
  })
  fc.assert(
    fc.property(arbitraryText, fc.nat(), fc.nat(), arbitraryMove, (text, a, b, move) => {
      fc.pre(text.length > 0)
      const start = a % text.length
      const range = { start, end: start + 1 + (b % (text.length - start)) }
      const moved = moveEdge(text, range, move)
      const other = move.edge === 'start' ? 'end' : 'start'
      expect(moved[other]).toBe(range[other])
      expect(moved.start).toBeLessThan(moved.end)
      const step = moved[move.edge] - range[move.edge]
      expect(move.towards === 'later' ? step : -step).toBeGreaterThanOrEqual(0)
    }),
  )
})

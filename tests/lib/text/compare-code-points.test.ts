import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCodePoints, firstCodePoints } from '@/lib/text/compare-code-points'

const text = fc.string({ unit: 'binary', maxLength: 6 })

describe('compareCodePoints', () => {
  it('is the order of the bytes of UTF-8', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(
          Buffer.compare(Buffer.from(a), Buffer.from(b)),
        )
      }),
    )
  })

  it('puts an emoji after a private character, which code units do not', () => {
    expect(compareCodePoints('\u{1F309}', '\uE000')).toBeGreaterThan(0)
    expect('\u{1F309}' < '\uE000').toBe(true)
  })
})

describe('firstCodePoints', () => {
  it.each([
    ['abcdef', 3, 'abc'],
    ['🌉🌉🌉', 2, '🌉🌉'],
    ['a🌉b', 2, 'a🌉'],
    ['ab', 5, 'ab'],
    ['', 5, ''],
  ])('of %j takes %i', (whole, count, expected) => {
    expect(firstCodePoints(whole, count)).toBe(expected)
  })

  it('takes as many as there are, up to the count, and cuts through none', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 8 }), (whole, count) => {
        expect([...firstCodePoints(whole, count)]).toEqual([...whole].slice(0, count))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextLength } from '@/lib/anchoring/context-length'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { arbitraryTextAndRange } from '@/tests/support/arbitrary-text'
import { marked } from '@/tests/support/marked-text'

describe('describeAnchor', () => {
  it('keeps the quote and its context', () => {
    const { text, range } = marked('It is [strictly transactional] by all accounts.')
    expect(describeAnchor(text, range)).toEqual({
      start: 6,
      end: 28,
      exact: 'strictly transactional',
      prefix: 'It is ',
      suffix: ' by all accounts.',
    })
  })

  it('keeps 32 code units of context on each side', () => {
    const anchor = describeAnchor(`${'a'.repeat(50)}X${'b'.repeat(50)}`, { start: 50, end: 51 })
    expect(anchor.prefix).toBe('a'.repeat(32))
    expect(anchor.suffix).toBe('b'.repeat(32))
  })

  it('cuts no surrogate pair at the ends of the context', () => {
    const text = `${'😀'.repeat(20)}xyz${'😀'.repeat(20)}`
    const anchor = describeAnchor(text, { start: 41, end: 42 })
    expect(anchor.prefix).toBe(`${'😀'.repeat(15)}x`)
    expect(anchor.suffix).toBe(`z${'😀'.repeat(15)}`)
  })

  it.each([
    ['an empty range', 2, 2],
    ['a range the wrong way round', 3, 2],
    ['a start before the text', -1, 2],
    ['an end after the text', 0, 9],
    ['offsets that are no whole numbers', 0.5, 2],
    ['not a number', Number.NaN, 2],
  ])('refuses %s', (_, start, end) => {
    expect(() => describeAnchor('four', { start, end })).toThrow(RangeError)
  })

  it.each([
    ['start', 2, 4],
    ['end', 0, 2],
  ])('refuses a %s within a surrogate pair', (_, start, end) => {
    expect(() => describeAnchor('a😀bc', { start, end })).toThrow(RangeError)
  })

  it('has offsets, quote and context that agree with the text', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        const { start, end, exact, prefix, suffix } = describeAnchor(text, range)
        expect(text.slice(start, end)).toBe(exact)
        expect(text.slice(0, start).endsWith(prefix)).toBe(true)
        expect(text.slice(end).startsWith(suffix)).toBe(true)
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(contextLength)
        expect((prefix + suffix).isWellFormed()).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesAround, paragraphNumberAt, paragraphRanges } from '@/lib/text/paragraphs'
import { arbitraryText } from '@/tests/support/arbitrary-text'
import { mark, marked } from '@/tests/support/marked-text'

describe('paragraphRanges', () => {
  it('splits at blank lines and keeps single line feeds inside', () => {
    const text = 'One.\n\nTwo,\nstill two.\n\n\n\nThree.'
    expect(paragraphRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One.',
      'Two,\nstill two.',
      'Three.',
    ])
  })

  it('finds nothing in nothing', () => {
    expect(paragraphRanges('')).toEqual([])
    expect(paragraphRanges('\n\n\n')).toEqual([])
  })

  it('covers everything but the blank lines between', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        let rest = text
        for (const { start, end } of paragraphRanges(text).reverse()) {
          rest = rest.slice(0, start) + rest.slice(end)
        }
        expect(rest).toMatch(/^\n*$/)
      }),
    )
  })
})

describe('paragraphNumberAt', () => {
  const text = 'One.\n\nTwo.\n\nThree.'

  it.each([
    ['the first character', 0, 1],
    ['the end of the first paragraph', 4, 1],
    ['the blank line after it', 5, 1],
    ['the first character of the second', 6, 2],
    ['the end of the text', text.length, 3],
  ])('counts from 1: %s', (_, offset, number) => {
    expect(paragraphNumberAt(text, offset)).toBe(number)
  })

  it('says 1 for a text without words', () => {
    expect(paragraphNumberAt('', 0)).toBe(1)
  })
})

describe('linesAround', () => {
  it.each([
    ['one\n[two]\nthree', 'one\n[two]\nthree'],
    ['one\nt[w]o\nthree', 'one\n[two]\nthree'],
    ['o[ne\nt]wo\nthree', '[one\ntwo]\nthree'],
    ['[o]ne', '[one]'],
  ])('%s', (example, lines) => {
    const { text, range } = marked(example)
    expect(mark(text, linesAround(text, range))).toBe(lines)
  })
})

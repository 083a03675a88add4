import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trimToWords } from '@/lib/text/trim-to-words'
import { arbitraryTextAndRange } from '@/tests/support/arbitrary-text'
import { mark, marked } from '@/tests/support/marked-text'

const cases: [name: string, selected: string, trimmed: string | null][] = [
  ['drops outer white space', 'one[ two \n]three', 'one [two] \nthree'],
  ['grows to the whole word', 'one t[w]o three', 'one [two] three'],
  ['grows both ends to whole words', 'o[ne two th]ree', '[one two three]'],
  ['keeps whole words as they are', 'one [two three] four', 'one [two three] four'],
  ['takes an apostrophe as part of the word', 'of [Russia]’s motives', 'of [Russia’s] motives'],
  ['takes a decimal number as one word', 'about 2[.5] million', 'about [2.5] million'],
  ['keeps the full stop of a sentence', '[It ends.] Next', '[It ends.] Next'],
  ['drops a trailing comma', '[It ends,] and', '[It ends], and'],
  ['drops leading marks', 'one[, two]', 'one, [two]'],
  ['drops a dash at an edge', 'Putin[—his first visit—]since', 'Putin—[his first visit]—since'],
  ['keeps a minus before a number', 'at [-5 degrees]', 'at [-5 degrees]'],
  ['keeps signs that belong to numbers', 'paid [$5, or 50%] of', 'paid [$5, or 50%] of'],
  ['keeps paired quotation marks', 'an [“alliance”] of', 'an [“alliance”] of'],
  ['drops an opening mark without partner', 'an [“alliance of] us', 'an “[alliance of] us'],
  ['drops a closing mark without partner', 'an “al[liance”] of', 'an “[alliance]” of'],
  ['keeps straight quotes in pairs', 'an ["alliance"] of', 'an ["alliance"] of'],
  ['drops a straight quote alone', 'an ["alliance] of', 'an "[alliance] of'],
  ['keeps paired brackets', 'the [(former) state]', 'the [(former) state]'],
  ['drops a bracket alone', 'the [(former state] x', 'the ([former state] x'],
  ['takes no apostrophe for a partner', '[‘Russia’s] aim', '‘[Russia’s] aim'],
  ['keeps a stop inside a quotation', 'He said [“It is.”] Then', 'He said [“It is.”] Then'],
  ['grows to a whole family emoji', 'a 👨[\u200d👩\u200d👧] b', 'a [👨‍👩‍👧] b'],
  ['grows to both halves of a surrogate pair', 'a \ud83d[\ude00] b', 'a [😀] b'],
  ['grows to a letter with its combining mark', 'caf[e]\u0301 noir', '[cafe\u0301] noir'],
  ['grows to a Hangul word', '한국[어]는 좋다', '[한국어는] 좋다'],
  ['grows to a Chinese word', '我们[没]有钱', '我们[没有]钱'],
  ['grows to a Hebrew word', 'היח[ס]ים טובים', '[היחסים] טובים'],
  ['has nothing left of white space', 'one[ \n\n ]two', null],
  ['has nothing left of marks', 'one[ — ]two', null],
  ['has nothing left of an empty range', 'one t[]wo', null],
]

describe('trimToWords', () => {
  it.each(cases)('%s', (_, selected, trimmed) => {
    const { text, range } = marked(selected)
    expect(mark(text, trimToWords(text, range))).toBe(trimmed)
  })

  it('takes a range that reaches beyond the text as one that ends with it', () => {
    expect(trimToWords('one two', { start: -5, end: 99 })).toEqual({ start: 0, end: 7 })
  })

  it('never cuts a grapheme', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        const trimmed = trimToWords(text, range)
        fc.pre(trimmed !== null)
        const edges = [...graphemes.segment(text)].map(({ index }) => index).concat(text.length)
        expect(edges).toContain(trimmed.start)
        expect(edges).toContain(trimmed.end)
      }),
    )
  })

  it('has no outer white space and is not empty', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        const trimmed = trimToWords(text, range)
        fc.pre(trimmed !== null)
        const passage = text.slice(trimmed.start, trimmed.end)
        expect(passage).toBe(passage.trim())
        expect(passage).not.toBe('')
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        const once = trimToWords(text, range)
        fc.pre(once !== null)
        expect(trimToWords(text, once)).toEqual(once)
      }),
    )
  })

  it('keeps every letter and number that was selected', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        const trimmed = trimToWords(text, range) ?? { start: range.end, end: range.end }
        const lost = text.slice(range.start, trimmed.start) + text.slice(trimmed.end, range.end)
        expect(lost).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})

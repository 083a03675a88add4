import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, unitAround, wordsOf } from '@/lib/text/words'
import { arbitraryText } from '@/tests/support/arbitrary-text'

describe('wordsOf', () => {
  it.each([
    ['English', 'Russia’s “alliance”—or isn’t it?', ['Russia’s', 'alliance', 'or', 'isn’t', 'it']],
    ['numbers', 'In 2024, 2,000 or 3.5 percent', ['In', '2024', '2,000', 'or', '3.5', 'percent']],
    ['abbreviations', 'the U.S. view', ['the', 'U.S', 'view']],
    ['hyphens', 'two-and-a-half', ['two', 'and', 'a', 'half']],
    ['combining marks', 'cafe\u0301 noir', ['cafe\u0301', 'noir']],
    ['soft hyphens', 'co\u00adoperate', ['co\u00adoperate']],
    ['Hangul', '한국어는 좋다.', ['한국어는', '좋다']],
    ['Chinese', '我们没有钱。', ['我们', '没有', '钱']],
    ['Hebrew and Arabic', 'היחסים العلاقات', ['היחסים', 'العلاقات']],
    ['Hindi', 'रूस और कोरिया', ['रूस', 'और', 'कोरिया']],
    ['no words', ' — … 😀 ', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('finds the words that the segmenter of Unicode finds', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Moscow', 'isn’t', 'U.S.', '3.5', '关系', '한국어는', 'é'), {
          maxLength: 9,
        }),
        (parts) => {
          const text = parts.join(' ')
          const segments = Array.from(segmenter.segment(text))
          expect(wordsOf(text)).toEqual(
            segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
          )
        },
      ),
    )
  })

  it('takes time in proportion to the text', () => {
    const text = 'All on one line, 关系, and on. '.repeat(30_000)
    const startedAt = performance.now()
    expect(countWords(text)).toBe(210_000)
    expect(performance.now() - startedAt).toBeLessThan(3000)
  })
})

describe('unitAround', () => {
  it.each([
    ['inside a word', 'one two', 5, { start: 4, end: 7 }],
    ['before a word', 'one two', 4, null],
    ['after the text', 'one', 3, null],
    ['inside an emoji', 'a👨‍👩‍👧b', 4, { start: 1, end: 9 }],
    ['on another line', 'one\ntwo', 5, { start: 4, end: 7 }],
  ])('%s', (_, text, offset, unit) => {
    expect(unitAround(text, offset)).toEqual(unit)
  })

  it('is around the offset, whatever the text', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1)
        const unit = unitAround(text, offset)
        expect(unit === null || (unit.start < offset && offset < unit.end)).toBe(true)
      }),
    )
  })
})

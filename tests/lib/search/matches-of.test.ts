import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '@/lib/search/excerpt-of'
import { matchesOf } from '@/lib/search/matches-of'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { arbitraryQuery, arbitrarySearchedText } from '@/tests/support/searched-texts'

const marked = (query: string, text: string) =>
  matchesOf(parseSearchQuery(query), text).map(({ start, end }) => text.slice(start, end))

const cases: [query: string, text: string, marks: string[]][] = [
  ['moscow', 'Moscow and MOSCOW', ['Moscow', 'MOSCOW']],
  ['"strictly transactional"', 'a “strictly transactional” view', ['strictly transactional']],
  ['transact*', 'transactional, transaction', ['transactional', 'transaction']],
  ['russia', 'Russia’s', ['Russia']],
  ['us', 'the U.S. view', ['U.S']],
  ['cooperate', 'to co\u00adoperate', ['co\u00adoperate']],
  ['evian', 'E\u0301vian', ['E\u0301vian']],
  ['북한', '북한은 대북한', ['북한', '북한']],
  ['한국', '북한 국민', []],
  ['中国', '与中国的', ['中国']],
  ['shells -food', 'shells', ['shells']],
  ['shells -food', 'shells and food', []],
  ['shells OR food', 'shells and food', ['shells', 'food']],
  ['a b', 'only a', []],
  ['"a a"', 'a a a', ['a a a']],
  ['a "a b"', 'a b', ['a b']],
]

describe('the places of a text that are looked for', () => {
  it.each(cases)('%j in %j', (query, text, marks) => {
    expect(marked(query, text)).toEqual(marks)
  })

  it('are in order, apart, and within the text, whatever is asked', () => {
    fc.assert(
      fc.property(arbitraryQuery, arbitrarySearchedText, (query, text) => {
        let last = 0
        for (const { start, end } of matchesOf(parseSearchQuery(query), text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('hold a word that is in the text, wherever it stands', () => {
    fc.assert(
      fc.property(arbitrarySearchedText, arbitrarySearchedText, (before, after) => {
        const text = `${before} Zanzibar ${after}`
        expect(marked('zanzibar', text)).toEqual(['Zanzibar'])
        expect(marked('zanz*', text)).toEqual(['Zanzibar'])
      }),
    )
  })
})

describe('an excerpt', () => {
  const long = `${'one two three four five six seven '.repeat(20)}HERE ${'eight nine ten '.repeat(40)}`
  const at = long.indexOf('HERE')

  it('is all of a short text', () => {
    expect(excerptOf('a b', [{ start: 2, end: 3 }])).toEqual({
      ...{ text: 'a b', marks: [{ start: 2, end: 3 }], isCutBefore: false, isCutAfter: false },
    })
  })

  it('is cut between words, around the first place', () => {
    const excerpt = excerptOf(long, [{ start: at, end: at + 4 }])
    const [mark] = excerpt.marks
    expect(excerpt.text.slice(mark?.start, mark?.end)).toBe('HERE')
    expect(excerpt).toMatchObject({ isCutBefore: true, isCutAfter: true })
    expect(excerpt.text).toMatch(/^\w+ .* (eight|nine|ten)$/)
    const words = new Set(long.split(' '))
    expect(excerpt.text.split(' ').filter((word) => !words.has(word))).toEqual([])
  })

  it('is the beginning where nothing is marked', () => {
    expect(excerptOf(long, [])).toMatchObject({ isCutBefore: false, isCutAfter: true, marks: [] })
  })

  it('shows the first place whole, and cuts no character', () => {
    const piece = fc.constantFrom('Moscow ', '中国', '한국은 ', 'น้ำ', '👩‍🔬', 'e\u0301', '𝒳', ' ')
    const text = fc.array(piece, { minLength: 1, maxLength: 200 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('moscow', '中国', '한국', 'น้ำ', 'e'), (source, query) => {
        const matches = matchesOf(parseSearchQuery(query), source)
        const excerpt = excerptOf(source, matches, 60)
        const [mark] = excerpt.marks
        const [first] = matches
        expect(mark && excerpt.text.slice(mark.start, mark.end)).toBe(
          first && source.slice(first.start, first.end),
        )
        expect(excerpt.text.isWellFormed()).toBe(true)
        expect(source).toContain(excerpt.text)
        expect(/^\p{M}/u.test(excerpt.text)).toBe(/^\p{M}/u.test(source) && !excerpt.isCutBefore)
      }),
    )
  })
})

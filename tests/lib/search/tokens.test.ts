import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '@/lib/search/fold-text'
import { tokensFrom, tokensOf } from '@/lib/search/tokens'
import { arbitraryText } from '@/tests/support/arbitrary-text'
import { arbitrarySearchedText } from '@/tests/support/searched-texts'

const anyText = fc.oneof(arbitrarySearchedText, arbitraryText, fc.string({ unit: 'grapheme' }))

const cases: [name: string, text: string, terms: string[]][] = [
  ['words in small letters', 'The Kremlin', ['the', 'kremlin']],
  ['the parts of a possessive', 'Russia’s', ['russia', 's']],
  ['the parts of a hyphenated word', 're-election', ['re', 'election']],
  ['a word over soft hyphens and joiners', 'co\u00adop\u200derate', ['cooperate']],
  ['an acronym as one word', 'U.S.-led D.P.R.K.', ['us', 'led', 'dprk']],
  ['no acronym at the end of a sentence', 'vitamin C. Then', ['vitamin', 'c', 'then']],
  ['a number with its thousands', '1,234,567', ['1234567']],
  ['the parts of other numbers', '3.5 1,23 2024-10-25', ['3', '5', '1', '23', '2024', '10', '25']],
  ['letters without diacritics', 'Évian Åsa Đà Łódź', ['evian', 'asa', 'da', 'lodz']],
  ['composed letters in their parts', 'e\u0301te\u0301 a\u0308\u0323', ['ete', 'a']],
  ['ligatures and wide letters', 'ﬁnal ＡＢＣ', ['final', 'abc']],
  ['a sign for several words', '½', ['1', '2']],
  ['German and Nordic letters', 'Straße Øre Æsop', ['strasse', 'ore', 'aesop']],
  ['Turkish letters', 'İstanbul ılık', ['istanbul', 'ilik']],
  ['the end form of sigma', 'ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
  ['Russian without stress and ё', 'Росси\u0301я Ещё мой', ['россия', 'еще', 'мой']],
  ['Ukrainian with its own letters', 'Київ', ['київ']],
  ['Hebrew without points and end forms', 'שָׁלוֹם', ['שלומ']],
  ['a Hebrew abbreviation', 'צה״ל ארה"ב', ['צהל', 'ארהב']],
  ['Arabic without vowels and lengthening', 'العَلاقـــات إلى', ['العلاقات', 'الي']],
  ['Persian letters as Arabic ones', 'کی', ['كي']],
  ['digits of other scripts', '٢٠٢٤ ۲۰۲۴ २०२४', ['2024', '2024', '2024']],
  ['Hindi with its vowels', 'हिन्दी', ['हिन्दी']],
  ['Korean by syllable', '북한은 또', ['북', '+한', '+은', '또']],
  ['Hangul in its parts', '\u1112\u1161\u11ab\u1100\u116e\u11a8', ['한', '+국']],
  ['Chinese by character', '中国，美国', ['中', '+国', '美', '+国']],
  ['Chinese over the end of a line', '中\n国', ['中', '+国']],
  ['Korean with a word on each line', '북한\n국민', ['북', '+한', '국', '+민']],
  ['katakana of half width', 'ﾊﾟｰｶﾞ', ['パ', '+ー', '+ガ']],
  ['Thai by letter with its tone', 'น้ำ', ['น้', '+ํา']],
  [
    'letters that join a script without spaces',
    'K팝과 한국GDP가',
    ['k', '+팝', '+과', '한', '+국', 'gdp', '+가'],
  ],
  ['emoji of any skin', '👍🏽 👍', ['👍', '👍']],
  ['flags', '🇰🇵🇷🇺', ['🇰🇵', '🇷🇺']],
  ['nothing of marks', '— “…” §, ™ *+-/\\', []],
  ['nothing of a stray diacritic', '\u0301', []],
]

describe('the terms of a text', () => {
  it.each(cases)('has %s', (_, text, terms) => {
    expect(tokensOf(text).map(({ term }) => term)).toEqual(terms)
  })

  it('cuts very long words, never through a character', () => {
    const [token] = tokensOf(`a${'𝒳'.repeat(100)} b`)
    expect(token?.term.length).toBeLessThanOrEqual(64)
    expect(tokensOf('𐐷'.repeat(100))[0]?.term.isWellFormed()).toBe(true)
  })

  it('takes as many groups of digits for one number as people write', () => {
    const first = (groups: number) => tokensOf(`1${',000'.repeat(groups)}`)[0]?.term
    expect(first(6)).toBe(`1${'000'.repeat(6)}`)
    expect(first(7)).toBe('1')
  })

  it('are found in a long list of numbers, whose groups are looked at a few times each', () => {
    expect(tokensOf(`${'123,'.repeat(200_000)}1`)).toHaveLength(200_001)
  })
})

describe('every text', () => {
  it('has tokens in order, each with a range of its own in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text)
        for (const [index, { start, end, term }] of tokens.entries()) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(tokens[index - 1]?.start ?? 0)
          expect(term).toMatch(/^\+?[\p{L}\p{N}\p{M}\p{RI}\p{ExtPict}]+$/u)
        }
      }),
    )
  })

  it('has nothing in its terms that is syntax of an engine', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { term } of tokensOf(text))
          expect(term).toMatch(/^\+?[a-z0-9\u0080-\u{10ffff}]+$/u)
      }),
    )
  })

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })

  it('has the same terms in capitals, composed and taken apart', () => {
    fc.assert(
      fc.property(arbitrarySearchedText, (text) => {
        const terms = (form: string) => tokensOf(form).map(({ term }) => term)
        expect(terms(text.normalize('NFC'))).toEqual(terms(text.normalize('NFD')))
      }),
    )
  })

  it('is read on from any token as if it began there', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, pick) => {
        const tokens = tokensOf(text)
        const offset = tokens[pick % Math.max(tokens.length, 1)]?.start ?? 0
        const rest = tokensOf(text.slice(offset)).map(({ start, end, term }) => ({
          ...{ start: start + offset, end: end + offset, term },
        }))
        expect([...tokensFrom(text, offset)]).toEqual(rest)
      }),
    )
  })
})

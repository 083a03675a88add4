import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseTypography } from '@/lib/anchoring/normalise-typography'
import { arbitraryText } from '@/tests/support/arbitrary-text'

describe('normaliseTypography', () => {
  it.each([
    ['quotation marks', '“a” ‘b’ «c» „d“', `"a" 'b' "c" "d"`],
    ['dashes and hyphens', 'a—b – c‑d−1', 'a-b - c-d-1'],
    ['spaces of all kinds', 'a\u00a0b\u2009c \n\n d\te', 'a b c d e'],
    ['soft hyphens and zero-width characters', 'co\u00adop\u200berate\ufeff', 'cooperate'],
    ['ligatures', 'ﬁnal ﬂow oﬀer eﬃcient', 'final flow offer efficient'],
    ['ellipses', 'a… b', 'a... b'],
    ['nothing else', 'É é e\u0301 ½ 한국어 Ⅷ', 'É é e\u0301 ½ 한국어 Ⅷ'],
  ])('makes plain: %s', (_, original, plain) => {
    expect(normaliseTypography(original).text).toBe(plain)
  })

  it('leads back to the whole ligature', () => {
    const { text, toOriginal } = normaliseTypography('the ﬁnal')
    const start = text.indexOf('inal')
    expect(toOriginal({ start, end: text.length })).toEqual({ start: 4, end: 8 })
  })

  it('leads back without the soft hyphens at the edges', () => {
    const original = '\u00adco\u00adop\u00ad erate'
    const { toOriginal } = normaliseTypography(original)
    expect(toOriginal({ start: 0, end: 4 })).toEqual({ start: 1, end: 6 })
  })

  it('leads back to a range with the same plain form', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), fc.nat(), (original, a, b) => {
        const { text, toOriginal } = normaliseTypography(original.replace(/[ﬁ…]/g, ''))
        fc.pre(text !== '')
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const range = toOriginal({ start, end })
        const back = original.replace(/[ﬁ…]/g, '').slice(range.start, range.end)
        expect(normaliseTypography(back).text).toBe(text.slice(start, end))
      }),
    )
  })

  it('changes nothing the second time but spaces that came together', () => {
    fc.assert(
      fc.property(arbitraryText, (original) => {
        const once = normaliseTypography(original).text
        expect(normaliseTypography(once).text).toBe(once.replace(/ {2,}/g, ' '))
      }),
    )
  })
})

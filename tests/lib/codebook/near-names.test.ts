import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Nearness, nearnessOf, nearTags } from '@/lib/codebook/near-names'
import { buildNamedTag } from '@/tests/support/build-named-tag'

const cases: [string, string, Nearness | null][] = [
  ['Sanctions', 'sanctions', 'same'],
  ['  North   Korea ', 'north korea', 'same'],
  ['Ｓanctions', 'sanctions', 'same'],
  ['Arms trade', 'arms-trade', 'spelling'],
  ['e-mail', 'Email', 'spelling'],
  ['arms_trade', 'ArmsTrade', 'spelling'],
  ['Élections', 'elections', 'spelling'],
  ['Łódź', 'Lodz', 'spelling'],
  ['Führung', 'Fuehrung', 'spelling'],
  ['Straße', 'Strasse', 'spelling'],
  ['U.S. aid', 'US aid', 'spelling'],
  ["People's Army", 'Peoples army', 'spelling'],
  ['Law & order', 'law and order', 'spelling'],
  ['Ёлка', 'елка', 'spelling'],
  ['대북 제재', '대북제재', 'spelling'],
  ['对朝 制裁', '对朝制裁', 'spelling'],
  ['عُقوبات', 'عقوبات', 'spelling'],
  ['Foreign policy', 'policy, foreign', 'order'],
  ['sanction', 'Sanctions', 'number'],
  ['Ally', 'Allies', 'number'],
  ['Arms embargo', 'arms embargoes', 'number'],
  ['Knife', 'knives', 'number'],
  ['Journal', 'journaux', 'number'],
  ['sanción', 'sanciones', 'number'],
  ['sanção', 'sanções', 'number'],
  ['Ministro', 'ministri', 'number'],
  ['Motiv', 'Motive', 'number'],
  ['Waffe', 'Waffen', 'number'],
  ['Land', 'Länder', 'number'],
  ['санкция', 'санкции', 'number'],
  ['договор', 'договоры', 'number'],
  ['동맹', '동맹들', 'number'],
  ['criterion', 'criteria', 'number'],
  ['Basis', 'bases', 'number'],
  ['Sanctoins', 'Sanctions', 'typo'],
  ['Sancions', 'Sanctions', 'typo'],
  ['Transactionnal motives', 'Transactional motives', 'typo'],
  ['Korea', 'Korae', 'typo'],
  ['Россия', 'Росия', 'typo'],
  // Other things.
  ['North Korea', 'South Korea', null],
  ['Iran', 'Iraq', null],
  ['arms', 'army', null],
  ['Import', 'Export', null],
  ['Article 5', 'Article 6', null],
  ['2023', '2024', null],
  ['Phase12345', 'Phase12346', null],
  ['Trade', 'Arms trade', null],
  ['制裁朝鲜政府', '制裁朝鲜军队', null],
  ['かき', 'かぎ', null],
  ['कल', 'काल', null],
  ['war', 'was', null],
  ['🇰🇵', '🇰🇷', null],
  ['!!!', '???', null],
]

describe('nearnessOf', () => {
  it.each(cases)('of %j and %j is %j, whichever comes first', (name, other, nearness) => {
    expect([nearnessOf(name, other), nearnessOf(other, name)]).toEqual([nearness, nearness])
  })

  it('finds a name near itself, and is the same either way, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(nearnessOf(a, a)).toBe('same')
        expect(nearnessOf(a, b)).toBe(nearnessOf(b, a))
      }),
    )
  })

  it('points at a word with one letter dropped, where the word is long', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/)
    fc.assert(
      fc.property(word, fc.nat({ max: 11 }), (whole, place) => {
        const cut = whole.slice(0, place % whole.length) + whole.slice((place % whole.length) + 1)
        expect(nearnessOf(cut, whole)).not.toBeNull()
      }),
    )
  })
})

describe('nearTags', () => {
  const sanctions = buildNamedTag({ name: 'Sanctions', aliases: ['Embargo'] })
  const sanctuary = buildNamedTag({ name: 'Sanction' })
  const gone = buildNamedTag({ name: 'Sanctions!', archivedAt: '2026-01-01T00:00:00.000Z' })
  const tags = [sanctuary, sanctions, gone]

  it('names the closest first, and none that is archived', () => {
    expect(nearTags('sanctions', tags)).toEqual([
      { tag: sanctions, name: 'Sanctions', nearness: 'same' },
      { tag: sanctuary, name: 'Sanction', nearness: 'number' },
    ])
  })

  it('finds a tag by its alias, and says which', () => {
    expect(nearTags('embargoes', tags)).toEqual([
      { tag: sanctions, name: 'Embargo', nearness: 'number' },
    ])
  })

  it('leaves out the tag that is being renamed', () => {
    expect(nearTags('Sanctions', tags, sanctions.id)).toMatchObject([{ tag: sanctuary }])
  })
})

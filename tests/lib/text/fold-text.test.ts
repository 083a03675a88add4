import { expect, it } from 'vitest'
import { foldText } from '@/lib/text/fold-text'

it.each([
  ['case', 'Seoul', 'seoul'],
  ['accents', 'Présidente Żółć', 'presidente zolc'],
  ['letters with a stroke, and ligatures', 'Øresund Łódź œuvre Æsir', 'oresund lodz oeuvre aesir'],
  ['sharp s', 'STRASSE Straße', 'strasse strasse'],
  ['the sigma at the end of a word', 'ΛΟΓΟΣ λόγος', 'λογοσ λογοσ'],
  ['Cyrillic', 'Ёлка', 'елка'],
  ['the Turkish letters i', 'İstanbul ISPARTA ısparta', 'istanbul isparta isparta'],
  ['width', 'ＡＢＣ１２', 'abc12'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['Arabic vowel signs', 'مُحَمَّد', 'محمد'],
])('is the same whatever its %s', (_, text, folded) => {
  expect(foldText(text)).toBe(folded)
})

it('keeps the vowel signs that make another word', () => {
  expect(foldText('कि')).not.toBe(foldText('कु'))
  expect(foldText('ดี')).not.toBe(foldText('ดู'))
})

it('takes the beginning of a Hangul syllable for a beginning', () => {
  expect(foldText('한국').startsWith(foldText('하'))).toBe(true)
  expect(foldText('한국').startsWith(foldText('한구'))).toBe(true)
})

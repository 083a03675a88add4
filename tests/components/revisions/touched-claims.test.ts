import { expect, it } from 'vitest'
import { type PlacedClaim, touchedClaims } from '@/components/revisions/touched-claims'
import { diffRows } from '@/lib/documents/diff-rows'
import type { TextRange } from '@/lib/text/text-range'

const old = 'Alpha stays here.\n\nBeta will last long.\n\nGamma is gone for good.'
const now = 'Alpha stays here.\n\nBeta will not last long.\n\nDelta has come along instead.'
const rows = diffRows(old, now, [
  { old: { start: 0, end: 29 }, new: { start: 0, end: 29 }, isSame: true },
  { old: { start: 29, end: 29 }, new: { start: 29, end: 33 }, isSame: false },
  { old: { start: 29, end: 41 }, new: { start: 33, end: 45 }, isSame: true },
  { old: { start: 41, end: 64 }, new: { start: 45, end: 75 }, isSame: false },
])

const claim = (number: number, was: TextRange[], placed: TextRange[]): PlacedClaim => ({
  ...{ id: `claim-${number}`, number, quote: '', outcome: 'exact', was, now: placed, href: '' },
})
const at = (text: string, words: string): TextRange => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const namesOf = (claims: readonly PlacedClaim[]) =>
  [...touchedClaims(rows, claims)].map(([index, touched]) => [
    rows[index]?.kind,
    touched.map(({ number }) => number),
  ])

it('names at a change the claims with changed words inside them', () => {
  const inside = claim(1, [at(old, 'will last')], [at(now, 'will not last')])
  const beside = claim(2, [at(old, 'long.')], [at(now, 'long.')])
  const elsewhere = claim(3, [at(old, 'Alpha stays')], [at(now, 'Alpha stays')])
  expect(namesOf([inside, beside, elsewhere])).toEqual([['changed', [1]]])
})

it('names at a paragraph that went every claim in it', () => {
  expect(namesOf([claim(1, [at(old, 'Gamma')], []), claim(2, [at(old, 'for good')], [])])).toEqual([
    ['removed', [1, 2]],
  ])
})

it('names a claim with several passages at each change', () => {
  const both = claim(1, [at(old, 'will last'), at(old, 'Gamma is gone')], [])
  const second = claim(2, [at(old, 'Beta will')], [at(now, 'Beta will not')])
  expect(namesOf([both, second])).toEqual([
    ['removed', [1]],
    ['changed', [2]],
  ])
})

import { describe, expect, it } from 'vitest'
import type { Claim, Passage } from '@/lib/claims/claim'
import { claimsAt, claimsInReadingOrder } from '@/lib/claims/reading-order'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

const claim = (number: number, ...passages: Partial<Passage>[]): Claim =>
  buildClaim({ number, passages: passages.map(buildPassage) })

const numbersOf = (claims: Claim[]) => claims.map(({ number }) => number)

describe('claimsInReadingOrder', () => {
  it.each([
    [
      'by where they begin',
      [claim(1, { start: 9, end: 12 }), claim(2, { start: 3, end: 5 })],
      [2, 1],
    ],
    [
      'the longer first where they begin together',
      [claim(1, { start: 3, end: 5 }), claim(2, { start: 3, end: 9 })],
      [2, 1],
    ],
    [
      'by number where they are the same',
      [claim(2, { start: 3, end: 5 }), claim(1, { start: 3, end: 5 })],
      [1, 2],
    ],
    [
      'by the first of several passages',
      [claim(1, { start: 9, end: 12 }, { start: 0, end: 2 }), claim(2, { start: 3, end: 5 })],
      [1, 2],
    ],
    [
      'orphans last',
      [claim(1, { start: 0, end: 5, status: 'orphaned' }), claim(2, { start: 3, end: 5 })],
      [2, 1],
    ],
    [
      'orphans by number',
      [claim(2, { status: 'orphaned' }), claim(1, { status: 'orphaned' })],
      [1, 2],
    ],
  ])('%s', (_, claims, numbers) => {
    expect(numbersOf(claimsInReadingOrder(claims))).toEqual(numbers)
  })
})

it('puts a claim without a number after those with one', () => {
  const saved = { number: 7, passages: [buildPassage()] }
  const unsaved = { number: null, passages: [buildPassage()] }
  expect(claimsInReadingOrder([unsaved, saved])).toEqual([saved, unsaved])
})

describe('claimsAt', () => {
  const claims = [
    claim(1, { start: 0, end: 20 }),
    claim(2, { start: 5, end: 10 }),
    claim(3, { start: 2, end: 4 }, { start: 8, end: 18 }),
    claim(4, { start: 0, end: 20, status: 'orphaned' }),
  ]

  it.each([
    ['the shortest first', 8, [2, 3, 1]],
    ['with the passage that is there', 3, [3, 1]],
    ['with the first character', 5, [2, 1]],
    ['without the character after the last', 10, [3, 1]],
    ['none where there is none', 20, []],
  ])('%s', (_, offset, numbers) => {
    expect(numbersOf(claimsAt(claims, offset))).toEqual(numbers)
  })
})

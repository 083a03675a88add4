import { describe, expect, it } from 'vitest'
import { type Likelihood, likelihoods } from '@/lib/claims/scales'
import { suggestKind } from '@/lib/comparison/suggest-kind'

const kindOf = (...given: Parameters<typeof suggestKind>) => suggestKind(...given)?.kind ?? null

describe('where the positions exclude each other', () => {
  it.each<[Likelihood, Likelihood, 'direct' | 'strength' | null]>([
    // "likely to last" against "unlikely to last"
    ['likely', 'unlikely', 'direct'],
    // "likely to last" against "likely to end": the same range, of opposite events
    ['likely', 'likely', 'direct'],
    ['very-unlikely', 'unlikely', 'direct'],
    ['almost-certain', 'roughly-even-chance', 'strength'],
    ['roughly-even-chance', 'unlikely', 'strength'],
    ['roughly-even-chance', 'roughly-even-chance', null],
  ])('%s against %s', (a, b, kind) => {
    expect(kindOf('exclusive', [a, b])).toBe(kind)
  })
})

describe('on one position', () => {
  it.each<[Likelihood, Likelihood, 'strength' | null]>([
    ['likely', 'almost-certain', 'strength'],
    ['likely', 'likely', null],
    // "unlikely to last" and "likely to end" are one view.
    ['unlikely', 'likely', null],
    ['very-unlikely', 'likely', 'strength'],
  ])('%s and %s', (a, b, kind) => {
    expect(kindOf('same', [a, b])).toBe(kind)
  })
})

it('suggests nothing without two likelihoods, or where nothing follows from the positions', () => {
  for (const a of likelihoods) {
    expect(suggestKind('exclusive', [a, null])).toBeNull()
    expect(suggestKind('exclusive', [null, a])).toBeNull()
    for (const b of likelihoods) {
      for (const relation of ['compatible', 'unknown', null] as const) {
        expect(suggestKind(relation, [a, b])).toBeNull()
      }
    }
  }
})

it('suggests the same whichever side is the first', () => {
  for (const a of likelihoods) {
    for (const b of likelihoods) {
      for (const relation of ['exclusive', 'same'] as const) {
        expect(suggestKind(relation, [a, b])).toEqual(suggestKind(relation, [b, a]))
      }
    }
  }
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodedUnit } from '@/lib/comparison/agreement/coefficient'
import { krippendorffAlpha, ordinalAlpha } from '@/lib/comparison/agreement/krippendorff-alpha'
import {
  benAndGerry,
  fourObservers,
  megAndOwen,
  newsTone,
  placesOf,
} from '@/tests/lib/comparison/agreement/worked-examples'

function alphaOf(units: CodedUnit[]): number {
  const alpha = krippendorffAlpha(units)
  if (alpha.status === 'undefined') throw new Error(alpha.because)
  return alpha.value
}

const anyUnits = fc.array(
  fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 3, maxLength: 3 }),
  { maxLength: 12 },
)

describe('krippendorffAlpha', () => {
  it.each<[string, CodedUnit[], number, number, number]>([
    ['Meg and Owen', megAndOwen, 0.095, 10, 20],
    ['Ben and Gerry', benAndGerry, 0.692, 12, 24],
    ['four observers with missing data', fourObservers, 0.743, 11, 40],
    ['the tone of news, as nominal data', newsTone, 0.477, 40, 159],
  ])('is what was published for %s', (_, units, published, unitCount, valueCount) => {
    expect(alphaOf(units)).toBeCloseTo(published, 3)
    expect(krippendorffAlpha(units).counts).toEqual({ units: unitCount, values: valueCount })
  })

  it('is 1 where all agree, and below 0 where coders contradict each other throughout', () => {
    expect(
      alphaOf([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1)
    expect(
      alphaOf([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBeLessThan(0)
  })

  it('is undefined without two values for one unit', () => {
    for (const units of [[], [['a', null]], [['a'], ['b']]]) {
      expect(krippendorffAlpha(units)).toEqual({
        status: 'undefined',
        because: 'nothing-to-compare',
        counts: { units: 0, values: 0 },
      })
    }
  })

  it('is undefined where everybody always said the same', () => {
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toMatchObject({
      status: 'undefined',
      because: 'no-variation',
    })
  })

  it('never depends on the order of units or coders, on missing values, or on what values are called', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const alpha = krippendorffAlpha(units)
        const turned = units.map((unit) => unit.toReversed()).toReversed()
        const renamed = units.map((unit) => unit.map((value) => value && `${value}!`))
        const withMissing = units.flatMap((unit) => [[...unit, null], [null]])
        for (const same of [turned, renamed, withMissing]) {
          expect(rounded(krippendorffAlpha(same))).toEqual(rounded(alpha))
        }
      }),
    )
  })

  it('never exceeds 1', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const alpha = krippendorffAlpha(units)
        expect(alpha.status === 'undefined' || alpha.value <= 1).toBe(true)
      }),
    )
  })
})

describe('ordinalAlpha', () => {
  it.each<[string, CodedUnit[], number]>([
    ['four observers with missing data', fourObservers, 0.815],
    ['the tone of news', newsTone, 0.7598],
  ])('is what was published for %s', (_, units, published) => {
    const alpha = ordinalAlpha(placesOf(units))
    const digits = String(published).length - 2
    expect(alpha.status === 'defined' && alpha.value.toFixed(digits)).toBe(String(published))
  })

  it('is the nominal alpha where there are two values', () => {
    expect(rounded(ordinalAlpha(placesOf(megAndOwen)))).toEqual(
      rounded(krippendorffAlpha(megAndOwen)),
    )
  })

  it('takes a step for less than a leap', () => {
    const withLast = (last: number) =>
      ordinalAlpha([...[1, 2, 3, 4].map((place) => [place, place]), [1, last]])
    const values = [1, 2, 3, 4].map(withLast).map((alpha) => {
      if (alpha.status === 'undefined') throw new Error(alpha.because)
      return alpha.value
    })
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(new Set(values).size).toBe(4)
  })

  it('depends on the order of places, and not on which numbers name them', () => {
    const anyPlaces = fc.array(
      fc.array(fc.constantFrom(1, 2, 3, null), { minLength: 3, maxLength: 3 }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(anyPlaces, (units) => {
        const renamed = units.map((unit) => unit.map((place) => place && place ** 3 - 100))
        const turned = units.map((unit) => unit.map((place) => place && -place))
        for (const same of [renamed, turned]) {
          expect(rounded(ordinalAlpha(same))).toEqual(rounded(ordinalAlpha(units)))
        }
      }),
    )
  })

  it('is undefined without two values for one unit, and where all values are one', () => {
    expect(ordinalAlpha([[1, null]])).toMatchObject({ because: 'nothing-to-compare' })
    expect(ordinalAlpha([[0, 0]])).toMatchObject({ because: 'no-variation' })
  })
})

/** Sums in another order differ in the last digits. */
function rounded(alpha: ReturnType<typeof krippendorffAlpha>) {
  return alpha.status === 'defined' ? { ...alpha, value: alpha.value.toFixed(9) } : alpha
}

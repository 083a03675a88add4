import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodedUnit } from '@/lib/comparison/agreement/coefficient'
import { krippendorffAlpha } from '@/lib/comparison/agreement/krippendorff-alpha'
import {
  benAndGerry,
  fourObservers,
  megAndOwen,
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

/** Sums in another order differ in the last digits. */
function rounded(alpha: ReturnType<typeof krippendorffAlpha>) {
  return alpha.status === 'defined' ? { ...alpha, value: alpha.value.toFixed(9) } : alpha
}

import { describe, expect, it } from 'vitest'
import { type CodedUnit, coefficientOf } from '@/lib/comparison/agreement/coefficient'
import { cohensKappa, disagreementOfTwo } from '@/lib/comparison/agreement/cohens-kappa'
import {
  krippendorffAlpha,
  nominalDisagreement,
} from '@/lib/comparison/agreement/krippendorff-alpha'
import { benAndGerry, grantProposals } from '@/tests/lib/comparison/agreement/worked-examples'

/** The same units on values that do not occur in the original. */
const renamed = (units: readonly CodedUnit[]) =>
  units.map((unit) => unit.map((value) => value && `${value} of another question`))

describe.each([
  ['kappa', grantProposals, cohensKappa, disagreementOfTwo],
  ['alpha', benAndGerry, krippendorffAlpha, nominalDisagreement],
] as const)('%s over several scales', (_, units, coefficient, disagreement) => {
  const valueIn = (found: ReturnType<typeof coefficient>) => {
    if (found.status === 'undefined') throw new Error(found.because)
    return found.value
  }

  it('is that of one scale where all are alike, and counts all of their units', () => {
    const both = coefficientOf([disagreement(units), disagreement(renamed(units))])
    expect(valueIn(both)).toBeCloseTo(valueIn(coefficient(units)), 12)
    expect(both.counts.units).toBe(2 * units.length)
  })

  it('is lower than one over all values together, which takes answers to different questions for a choice', () => {
    const pooled = coefficient([...units, ...renamed(units)])
    const both = coefficientOf([disagreement(units), disagreement(renamed(units))])
    expect(valueIn(both)).toBeLessThan(valueIn(pooled))
  })

  it('is not moved by a scale on which all values are one and the same', () => {
    const both = coefficientOf([
      disagreement(units),
      disagreement([
        ['x', 'x'],
        ['x', 'x'],
      ]),
    ])
    expect(valueIn(both)).toBeCloseTo(valueIn(coefficient(units)), 12)
  })

  it('is undefined where no scale has variation, and where there is no scale', () => {
    const same = disagreement([['x', 'x']])
    expect(coefficientOf([same, same])).toMatchObject({ because: 'no-variation' })
    expect(coefficientOf([])).toMatchObject({ because: 'nothing-to-compare' })
  })
})

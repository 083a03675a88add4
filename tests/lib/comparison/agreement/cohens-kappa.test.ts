import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodedUnit } from '@/lib/comparison/agreement/coefficient'
import { cohensKappa } from '@/lib/comparison/agreement/cohens-kappa'
import {
  diagnoses,
  grantProposals,
  otherFrequencies,
  sameFrequencies,
} from '@/tests/lib/comparison/agreement/worked-examples'

const anyUnits = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.constantFrom('a', 'b', 'c', null)),
  { maxLength: 12 },
)

/** To nine digits: sums in another order differ in the last ones. */
function rounded(units: readonly CodedUnit[]) {
  const kappa = cohensKappa(units)
  return kappa.status === 'defined' ? { ...kappa, value: kappa.value.toFixed(9) } : kappa
}

describe('cohensKappa', () => {
  it.each<[string, CodedUnit[], number, number]>([
    ['the diagnoses of two judges', diagnoses, 0.492, 200],
    ['grant proposals', grantProposals, 0.4, 50],
    ['readers with like frequencies', sameFrequencies, 0.1304, 100],
    ['readers with other frequencies', otherFrequencies, 0.2593, 100],
  ])('is what was published for %s', (_, units, published, count) => {
    const digits = String(published).length - 2
    const kappa = cohensKappa(units)
    expect(kappa.status === 'defined' && kappa.value.toFixed(digits)).toBe(String(published))
    expect(kappa.counts).toEqual({ units: count, values: 2 * count })
  })

  it('is 1 where both always agree, −1 where each always says what the other does not', () => {
    const agree: CodedUnit[] = [
      ['a', 'a'],
      ['b', 'b'],
    ]
    const oppose: CodedUnit[] = [
      ['a', 'b'],
      ['b', 'a'],
    ]
    expect(cohensKappa(agree)).toMatchObject({ status: 'defined', value: 1 })
    expect(cohensKappa(oppose)).toMatchObject({ status: 'defined', value: -1 })
  })

  it('is 0, not undefined, where the two used one value each and those differ', () => {
    expect(cohensKappa([['a', 'b']])).toMatchObject({ status: 'defined', value: 0 })
  })

  it('is undefined where both used only one and the same value', () => {
    expect(
      cohensKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toEqual({
      status: 'undefined',
      because: 'no-variation',
      counts: { units: 2, values: 4 },
    })
  })

  it.each<[string, CodedUnit[]]>([
    ['no units', []],
    ['one coder', [['a'], ['b']]],
    [
      'two coders who coded different units',
      [
        ['a', null],
        [null, 'b'],
      ],
    ],
  ])('is undefined with %s', (_, units) => {
    expect(cohensKappa(units)).toEqual({
      status: 'undefined',
      because: 'nothing-to-compare',
      counts: { units: 0, values: 0 },
    })
  })

  it('never depends on the order of units, on who is named first, on missing values or on names of values', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const turned = units.map(([first, second]): CodedUnit => [second, first]).toReversed()
        const renamed = units.map((unit) => unit.map((value) => value && `${value}!`))
        const withMissing = units.flatMap((unit): CodedUnit[] => [unit, ['a', null], [null, null]])
        for (const same of [turned, renamed, withMissing]) {
          expect(rounded(same)).toEqual(rounded(units))
        }
      }),
    )
  })

  it('is a number from −1 to 1, or undefined', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const kappa = cohensKappa(units)
        if (kappa.status === 'undefined') return
        expect(kappa.value).toBeGreaterThanOrEqual(-1)
        expect(kappa.value).toBeLessThanOrEqual(1)
      }),
    )
  })
})

import {
  type CodedUnit,
  type Coefficient,
  countValues,
  pairableValues,
} from '@/lib/comparison/agreement/coefficient'

/**
 * Krippendorff's alpha for nominal values, any number of coders and missing values: 1 − (n − 1) · (n − Σo_cc) /
 * (n² − Σn_c²), where o_cc are the coincidences of a value with itself and n_c the occurrences of that value among
 * the n pairable ones. 1 is perfect agreement, 0 what chance gives, below 0 systematic disagreement. K. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability" (2011), sections B and C.
 */
export function krippendorffAlpha(units: readonly CodedUnit[]): Coefficient {
  const pairable = pairableValues(units)
  const counts = countValues(pairable)
  if (pairable.length === 0) return { status: 'undefined', because: 'nothing-to-compare', counts }
  const frequencies = [...frequenciesOf(pairable.flat()).values()]
  if (frequencies.length === 1) return { status: 'undefined', because: 'no-variation', counts }
  const n = counts.values
  const coincidences = pairable.reduce((sum, values) => sum + matchingCoincidences(values), 0)
  const expected = n * n - frequencies.reduce((sum, count) => sum + count * count, 0)
  return { status: 'defined', value: 1 - ((n - 1) * (n - coincidences)) / expected, counts }
}

/** Of one unit: ordered pairs of equal values, each weighed by 1 / (values − 1), so that every value counts once. */
function matchingCoincidences(values: string[]): number {
  const equal = [...frequenciesOf(values).values()].reduce(
    (sum, count) => sum + count * (count - 1),
    0,
  )
  return equal / (values.length - 1)
}

function frequenciesOf(values: string[]): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const value of values) frequencies.set(value, (frequencies.get(value) ?? 0) + 1)
  return frequencies
}

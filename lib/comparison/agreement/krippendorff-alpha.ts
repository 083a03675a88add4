import {
  type CodedUnit,
  type Coefficient,
  coefficientOf,
  countValues,
  type Disagreement,
  frequenciesOf,
  pairableValues,
} from '@/lib/comparison/agreement/coefficient'

/**
 * Krippendorff's alpha for nominal values, any number of coders and missing values. 1 is perfect agreement, 0 what
 * chance gives, below 0 systematic disagreement. K. Krippendorff, "Computing Krippendorff's Alpha-Reliability"
 * (2011), sections B and C.
 */
export function krippendorffAlpha(units: readonly CodedUnit[]): Coefficient {
  return coefficientOf([nominalDisagreement(units)])
}

/** The same for places on an ordered scale, where a step further apart is a greater disagreement; section D. */
export function ordinalAlpha(units: readonly CodedUnit<number>[]): Coefficient {
  return coefficientOf([ordinalDisagreement(units)])
}

export function nominalDisagreement(units: readonly CodedUnit[]): Disagreement {
  return disagreementOf(units, () => () => 1)
}

export function ordinalDisagreement(units: readonly CodedUnit<number>[]): Disagreement {
  return disagreementOf(units, ordinalDistance)
}

/** How far two different values are from each other, given how often each value occurs. */
type Metric<Value> = (frequencies: Map<Value, number>) => (a: Value, b: Value) => number

/**
 * Observed is Σo_ck·d_ck and expected Σn_c·n_k·d_ck / (n − 1), where o_ck are the coincidences of two values in
 * units, n_c the occurrences of a value among the n pairable ones, and d_ck the distance of two values.
 */
function disagreementOf<Value>(
  units: readonly CodedUnit<Value>[],
  metric: Metric<Value>,
): Disagreement {
  const pairable = pairableValues(units)
  const counts = countValues(pairable)
  const frequencies = frequenciesOf(pairable.flat())
  const distance = metric(frequencies)
  const observed = pairable.reduce(
    (sum, values) => sum + totalDistance(frequenciesOf(values), distance) / (values.length - 1),
    0,
  )
  const expected =
    counts.values === 0 ? 0 : totalDistance(frequencies, distance) / (counts.values - 1)
  return { observed, expected, counts }
}

/** Of every value to every other one, in both directions. */
function totalDistance<Value>(
  frequencies: Map<Value, number>,
  distance: (a: Value, b: Value) => number,
): number {
  const counted = [...frequencies]
  return counted
    .flatMap(([a, countOfA]) =>
      counted.map(([b, countOfB]) => (a === b ? 0 : countOfA * countOfB * distance(a, b))),
    )
    .reduce((sum, part) => sum + part, 0)
}

/** The square of the values that lie between the two, half of those at both ends included. */
function ordinalDistance(frequencies: Map<number, number>): (a: number, b: number) => number {
  const atOrBelow = (limit: number) =>
    [...frequencies].reduce((sum, [rank, count]) => (rank <= limit ? sum + count : sum), 0)
  const middle = new Map(
    [...frequencies].map(([rank, count]) => [rank, atOrBelow(rank) - count / 2]),
  )
  return (a, b) => ((middle.get(a) ?? 0) - (middle.get(b) ?? 0)) ** 2
}

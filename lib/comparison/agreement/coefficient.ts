/** What each coder said about one unit; null where a coder said nothing. Each coder has one place in all units. */
export type CodedUnit<Value = string> = readonly (Value | null)[]

/** How far coders agree; or why that cannot be said, for no number stands in for "undefined". */
export type Coefficient =
  | { status: 'defined'; value: number; counts: AgreementCounts }
  | { status: 'undefined'; because: UndefinedReason; counts: AgreementCounts }

export type AgreementCounts = {
  /** Units that at least two coders coded: the others say nothing about agreement. */
  units: number
  /** Values in those units. */
  values: number
}

/**
 * nothing-to-compare: no unit has two values. no-variation: all values are the same one, so that agreement by
 * chance would be perfect as well. not-two-coders: the coefficient is one of exactly two. no-scale: the values have
 * no order. several-scales: some have, but they are not of one scale.
 */
export type UndefinedReason =
  | 'nothing-to-compare'
  | 'no-variation'
  | 'not-two-coders'
  | 'no-scale'
  | 'several-scales'

/** Disagreement in values of one scale, and what chance would give there. Both 0 where all values are the same one. */
export type Disagreement = { observed: number; expected: number; counts: AgreementCounts }

/**
 * 1 − observed / expected disagreement, each summed over the scales. Of one scale it is the coefficient as published.
 * Of several it is their average, weighed by the disagreement that chance would give on each: chance is reckoned
 * within a scale, since nobody mistakes an answer to one question for an answer to another. One coefficient over all
 * values together would come out too high.
 */
export function coefficientOf(disagreements: readonly Disagreement[]): Coefficient {
  const sumOf = (part: (disagreement: Disagreement) => number) =>
    disagreements.reduce((sum, disagreement) => sum + part(disagreement), 0)
  const counts = {
    units: sumOf((disagreement) => disagreement.counts.units),
    values: sumOf((disagreement) => disagreement.counts.values),
  }
  if (counts.units === 0) return { status: 'undefined', because: 'nothing-to-compare', counts }
  const expected = sumOf((disagreement) => disagreement.expected)
  if (expected === 0) return { status: 'undefined', because: 'no-variation', counts }
  const observed = sumOf((disagreement) => disagreement.observed)
  return { status: 'defined', value: 1 - observed / expected, counts }
}

/** The values of every unit that can be compared: those with at least two. */
export function pairableValues<Value>(units: readonly CodedUnit<Value>[]): Value[][] {
  return units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((values) => values.length > 1)
}

export function countValues(pairable: readonly unknown[][]): AgreementCounts {
  return {
    units: pairable.length,
    values: pairable.reduce((sum, values) => sum + values.length, 0),
  }
}

/** How often each value occurs. */
export function frequenciesOf<Value>(values: readonly Value[]): Map<Value, number> {
  const frequencies = new Map<Value, number>()
  for (const value of values) frequencies.set(value, (frequencies.get(value) ?? 0) + 1)
  return frequencies
}

/** What each coder said about one unit, in any order; null where a coder said nothing. */
export type CodedUnit = readonly (string | null)[]

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
 * chance would be perfect as well.
 */
export type UndefinedReason = 'nothing-to-compare' | 'no-variation'

/** The values of every unit that can be compared: those with at least two. */
export function pairableValues(units: readonly CodedUnit[]): string[][] {
  return units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((values) => values.length > 1)
}

export function countValues(pairable: readonly string[][]): AgreementCounts {
  return {
    units: pairable.length,
    values: pairable.reduce((sum, values) => sum + values.length, 0),
  }
}

import type { CodedUnit } from '@/lib/comparison/agreement/coefficient'

/**
 * The reliability data of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), one line for each
 * observer, one sign for each unit; "." is a missing value.
 */
function unitsOf(observers: string[]): CodedUnit[] {
  const rows = observers.map((row) => row.split(' '))
  return (rows[0] ?? []).map((_, unit) =>
    rows.map((row) => (row[unit] === '.' ? null : (row[unit] ?? null))),
  )
}

/** Section A: Meg and Owen, binary data, two observers, no missing data. */
export const megAndOwen = unitsOf(['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'])

/** Section B: Ben and Gerry, nominal data, two observers, no missing data. */
export const benAndGerry = unitsOf(['a a b b d c c c e d d a', 'b a b b b c c c e d d d'])

/** Sections C and D: nominal and ordinal data, four observers, missing data. */
export const fourObservers = unitsOf([
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
])

/**
 * A. F. Hayes and K. Krippendorff, "Answering the Call for a Standard Reliability Measure for Coding Data",
 * Communication Methods and Measures 1 (2007), 77-89, table 1: the tone of 40 articles as five observers judged it,
 * from sure loser (0) to likely winner (3).
 */
export const newsTone = unitsOf([
  '1 1 2 . 0 0 1 1 2 2 . 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1',
  '1 1 3 0 0 0 0 . 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1',
  '2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 . 3 0 . 1 0 1 2 2 0 2 . 2 2 3 2 . 2 1',
  '. 1 3 . . . . 0 . 1 0 0 2 2 . . . 3 1 . 1 0 3 0 2 1 1 2 2 . . 1 2 2 . . . 1 2 .',
  '2 . . 0 0 0 1 . 2 . . . . 3 1 1 2 . . 0 . 0 . . 2 . 0 . . 2 0 . 2 . 2 2 2 2 . 1',
])

/** Values as places on a scale. */
export function placesOf(units: readonly CodedUnit[]): CodedUnit<number>[] {
  return units.map((unit) => unit.map((value) => (value === null ? null : Number(value))))
}

/** Units of two coders from their table: how often the first said the value of a row and the second that of a column. */
function unitsOfTable(table: number[][]): CodedUnit[] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) =>
      Array.from({ length: count }, (): CodedUnit => [String(first), String(second)]),
    ),
  )
}

/**
 * J. Cohen, "Weighted kappa: Nominal scale agreement with provision for scaled disagreement or partial credit",
 * Psychological Bulletin 70 (1968), 213-220, table 1: two judges on 200 cases.
 */
export const diagnoses = unitsOfTable([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
])

/** Wikipedia, "Cohen's kappa", section "Examples": two readers on 50 grant proposals. */
export const grantProposals = unitsOfTable([
  [20, 5],
  [10, 15],
])

/** The same, "Same percentages but different numbers": 60 of 100 agree in both, and chance differs. */
export const sameFrequencies = unitsOfTable([
  [45, 15],
  [25, 15],
])
export const otherFrequencies = unitsOfTable([
  [25, 35],
  [5, 35],
])

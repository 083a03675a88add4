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

/** Section C: nominal data, four observers, missing data. */
export const fourObservers = unitsOf([
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
])

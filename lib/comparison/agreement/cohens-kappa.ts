import {
  type CodedUnit,
  type Coefficient,
  coefficientOf,
  type Disagreement,
  frequenciesOf,
} from '@/lib/comparison/agreement/coefficient'

/**
 * Cohen's kappa of two coders on nominal values: (observed − chance agreement) / (1 − chance agreement), where chance
 * is reckoned from how often each of the two used each value. Units that only one of them coded are left out. Each
 * unit holds the first coder's value, then the second's. J. Cohen, "A Coefficient of Agreement for Nominal Scales",
 * Educational and Psychological Measurement 20 (1960), 37-46.
 */
export function cohensKappa(units: readonly CodedUnit[]): Coefficient {
  return coefficientOf([disagreementOfTwo(units)])
}

/** In units: those on which the two differ, and those on which they would by chance. */
export function disagreementOfTwo(units: readonly CodedUnit[]): Disagreement {
  const both = units.flatMap(([first, second]) =>
    first != null && second != null ? [{ first, second }] : [],
  )
  const counts = { units: both.length, values: both.length * 2 }
  if (both.length === 0) return { observed: 0, expected: 0, counts }
  const seconds = frequenciesOf(both.map(({ second }) => second))
  const alikeByChance = [...frequenciesOf(both.map(({ first }) => first))].reduce(
    (sum, [value, count]) => sum + count * (seconds.get(value) ?? 0),
    0,
  )
  return {
    observed: both.filter(({ first, second }) => first !== second).length,
    expected: both.length - alikeByChance / both.length,
    counts,
  }
}

import {
  type CodedUnit,
  type Coefficient,
  countValues,
  pairableValues,
} from '@/lib/comparison/agreement/coefficient'
import { pairsOf } from '@/lib/questions/relation-between'

/**
 * The share, from 0 to 1, of the pairs of values within units that are equal. With two coders it is the share of
 * the units on which they agree. It takes no account of chance: see krippendorffAlpha.
 */
export function percentAgreement(units: readonly CodedUnit[]): Coefficient {
  const pairable = pairableValues(units)
  const counts = countValues(pairable)
  if (pairable.length === 0) return { status: 'undefined', because: 'nothing-to-compare', counts }
  const pairs = pairable.flatMap(pairsOf)
  const equal = pairs.filter(([a, b]) => a === b)
  return { status: 'defined', value: equal.length / pairs.length, counts }
}

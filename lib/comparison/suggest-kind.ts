import type { Likelihood } from '@/lib/claims/scales'
import { stepsFromEven } from '@/lib/comparison/compare-likelihoods'
import type { PairRelation } from '@/lib/comparison/describe-pair'
import type { DisagreementKind } from '@/lib/comparison/verdict'

export type KindSuggestion = {
  kind: Extract<DisagreementKind, 'direct' | 'strength'>
  /** Why, in plain words. */
  words: string
}

/**
 * What the stated likelihoods suggest about the kind of a disagreement. A hint where to look and never a verdict; null
 * where nothing can be said soundly.
 *
 * A likelihood is of what its own passage says, and two passages may say it of opposite events: "unlikely to last" and
 * "likely to end" are one view. So the ranges are not compared as they stand, but by the positions that the claims
 * take: whoever takes a position holds it to be at least as likely as not, so a likelihood below even is read as that
 * of the opposite. Two positions that exclude each other then share what is left to one: where both are held to be
 * more likely than not, the two differ in direction, on whichever side of even the passages put it; where one of them
 * leaves it at even, they differ in strength. On the same position, unequal distances from even differ in strength.
 * Of positions that are compatible, unrelated or missing nothing follows, and nothing is suggested.
 */
export function suggestKind(
  relation: PairRelation,
  [a, b]: [Likelihood | null, Likelihood | null],
): KindSuggestion | null {
  if (a === null || b === null) return null
  const [left, right] = [a, b].map((likelihood) => Math.abs(stepsFromEven(likelihood)))
  if (relation === 'same') return left === right ? null : { kind: 'strength', words: sameWords }
  if (relation !== 'exclusive' || (left === 0 && right === 0)) return null
  return left === 0 || right === 0
    ? { kind: 'strength', words: evenWords }
    : { kind: 'direct', words: directionWords }
}

const sameWords = 'Both take the same position, one more surely than the other.'
const evenWords = 'One side leaves it at even, where the other one leans to its position.'
const directionWords =
  'Each side holds its position to be more likely than not, and the positions exclude each other.'

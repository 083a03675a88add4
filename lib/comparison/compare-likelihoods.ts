import { type Likelihood, likelihoods } from '@/lib/claims/scales'

/** Percentages from and to. */
export type PercentRange = { from: number; to: number }

/** What each step means in percent: ICD 203 (2015), section D.6.e.2.a. Neighbours touch at one value. */
export const likelihoodRanges: Record<Likelihood, PercentRange> = {
  'almost-no-chance': { from: 1, to: 5 },
  'very-unlikely': { from: 5, to: 20 },
  unlikely: { from: 20, to: 45 },
  'roughly-even-chance': { from: 45, to: 55 },
  likely: { from: 55, to: 80 },
  'very-likely': { from: 80, to: 95 },
  'almost-certain': { from: 95, to: 99 },
}

export type LikelihoodRelation = 'overlap' | 'apart' | 'opposite'

/** Steps from "roughly even chance": below it negative, above it positive. */
export function stepsFromEven(likelihood: Likelihood): number {
  return likelihoods.indexOf(likelihood) - likelihoods.indexOf('roughly-even-chance')
}

/** Steps between two likelihoods; 0 where one of them is not stated. */
export function likelihoodDistance(a: Likelihood | null, b: Likelihood | null): number {
  return a === null || b === null ? 0 : Math.abs(stepsFromEven(a) - stepsFromEven(b))
}

/** How two stated likelihoods lie to each other; null where one is not stated. To touch is not to overlap. */
export function compareLikelihoods(
  a: Likelihood | null,
  b: Likelihood | null,
): LikelihoodRelation | null {
  if (a === null || b === null) return null
  if (a === b) return 'overlap'
  return stepsFromEven(a) * stepsFromEven(b) < 0 ? 'opposite' : 'apart'
}

/** "very likely (80–95 %)" */
export function describeLikelihood(likelihood: Likelihood): string {
  const { from, to } = likelihoodRanges[likelihood]
  return `${likelihood.replaceAll('-', ' ')} (${from}–${to} %)`
}

import { expect, it } from 'vitest'
import { type Likelihood, likelihoods } from '@/lib/claims/scales'
import {
  compareLikelihoods,
  describeLikelihood,
  likelihoodDistance,
  likelihoodRanges,
} from '@/lib/comparison/compare-likelihoods'

it('covers 1 to 99 percent without a gap, each step touching the next', () => {
  const ranges = likelihoods.map((likelihood) => likelihoodRanges[likelihood])
  expect(ranges[0]?.from).toBe(1)
  expect(ranges.at(-1)?.to).toBe(99)
  ranges.slice(1).forEach((range, index) => {
    expect(range.from).toBe(ranges[index]?.to)
  })
})

const cases: [Likelihood | null, Likelihood | null, string | null][] = [
  ['likely', 'likely', 'overlap'],
  ['likely', 'very-likely', 'apart'],
  ['roughly-even-chance', 'likely', 'apart'],
  ['unlikely', 'likely', 'opposite'],
  ['almost-no-chance', 'almost-certain', 'opposite'],
  ['likely', null, null],
  [null, null, null],
]

it.each(cases)('%s and %s: %s, whatever the order', (a, b, relation) => {
  expect(compareLikelihoods(a, b)).toBe(relation)
  expect(compareLikelihoods(b, a)).toBe(relation)
})

it('counts the steps between two likelihoods', () => {
  expect(likelihoodDistance('almost-no-chance', 'almost-certain')).toBe(6)
  expect(likelihoodDistance('likely', null)).toBe(0)
})

it('says a likelihood with its range', () => {
  expect(describeLikelihood('very-likely')).toBe('very likely (80–95 %)')
})

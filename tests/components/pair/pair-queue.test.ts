import { describe, expect, it } from 'vitest'
import { pairQueue } from '@/components/pair/pair-queue'
import type { PairState } from '@/lib/comparison/pair-standing'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import { reviewedPairs } from '@/lib/comparison/review-pairs'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'

const position = (id: string) => ({ positions: { 'question-1': id } })
const pairs = reviewedPairs({
  question: buildQuestion(),
  documents: [buildDocument({ id: 'one' }), buildDocument({ id: 'two' })],
  claims: [
    buildClaim({ number: 1, documentId: 'one', ...position('yes') }),
    buildClaim({ number: 2, documentId: 'two', ...position('no') }),
    buildClaim({ number: 3, documentId: 'two', ...position('no') }),
    buildClaim({
      number: 4,
      documentId: 'two',
      speaker: 'Ana',
      authorStance: 'reports',
      ...position('no'),
    }),
  ],
  pairs: [],
})
const [first, second, third] = pairs
if (!first || !second || !third) throw new Error('the material has three pairs')
const inState = (pair: ReviewedPair, state: PairState): ReviewedPair => ({
  ...pair,
  standing: { ...pair.standing, state },
})
const judged = (pair: ReviewedPair) => inState(pair, 'agreed')

describe('pairQueue', () => {
  it('says where the pair is and what is beside it', () => {
    expect(pairQueue(pairs, second, null)).toMatchObject({
      total: 3,
      judged: 0,
      place: 2,
      previous: first,
      next: third,
    })
  })

  it('has nothing before the first and after the last', () => {
    expect(pairQueue(pairs, first, null).previous).toBeNull()
    expect(pairQueue(pairs, third, null).next).toBeNull()
  })

  it('passes over judged pairs to the next one that waits', () => {
    expect(pairQueue([first, judged(second), third], first, null).nextToJudge).toBe(third)
  })

  it('begins again at the start, and never offers the pair itself', () => {
    expect(pairQueue([first, second, judged(third)], third, null).nextToJudge).toBe(first)
    expect(pairQueue([judged(first), second, judged(third)], second, null).nextToJudge).toBeNull()
  })

  it('takes up stale pairs', () => {
    const stale = inState(third, 'stale')
    expect(pairQueue([judged(first), judged(second), stale], first, null).nextToJudge).toBe(stale)
  })

  it('walks through one scope alone', () => {
    const queue = pairQueue(pairs, first, 'sources')
    expect(queue.total).toBe(2)
    expect(queue.scopes.map(({ scope, count }) => [scope, count])).toEqual([
      ['sources', 2],
      ['speakers', 1],
      ['inner-tension', 0],
    ])
  })

  it('leads into the queue from a pair that is not in it', () => {
    const outside = { claimAId: 'claim-2', claimBId: 'claim-3' }
    expect(pairQueue(pairs, outside, null)).toMatchObject({
      place: null,
      previous: null,
      next: first,
      nextToJudge: first,
    })
  })
})

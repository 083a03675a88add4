import { describe, expect, it } from 'vitest'
import { findingsInWords, standingWords } from '@/components/pictures/picture-words'
import { openStanding, type PairStanding } from '@/lib/comparison/pair-standing'

const none = { contradiction: 0, partial: 0, otherwise: 0, split: 0, waiting: 0 }

describe('what came of pairs, in words', () => {
  it.each([
    [none, 'no pairs'],
    [{ ...none, contradiction: 1 }, '1 pair judged a contradiction'],
    [{ ...none, otherwise: 3, waiting: 1_200 }, '3 pairs judged otherwise, 1,200 not judged yet'],
    [
      { contradiction: 2, partial: 3, otherwise: 1, split: 1, waiting: 4 },
      '2 pairs judged a contradiction, 3 judged a partial contradiction, 1 judged otherwise, 1 split between reviewers, 4 not judged yet',
    ],
  ])('%j is “%s”', (counts, words) => {
    expect(findingsInWords(counts)).toBe(words)
  })
})

describe('what a project makes of a pair, in words', () => {
  it.each<[Partial<PairStanding>, string]>([
    [{ state: 'open' }, 'Not judged yet'],
    [{ state: 'stale' }, 'To judge again'],
    [{ state: 'split' }, 'Reviewers differ'],
    [{ state: 'agreed', outcome: 'partial' }, 'Partial contradiction'],
    [{ state: 'resolved', outcome: 'contradiction' }, 'Contradiction, resolved'],
  ])('%j is “%s”', (standing, words) => {
    expect(standingWords({ standing: { ...openStanding, ...standing } })).toBe(words)
  })
})

import { expect, it } from 'vitest'
import { progressWords } from '@/components/pair/queue-words'
import { standingSentence } from '@/components/pair/standing-words'
import { type PairStanding, pairStanding } from '@/lib/comparison/pair-standing'
import type { Verdict } from '@/lib/comparison/verdict'
import { buildResolution, buildVerdict } from '@/tests/support/build-verdict'

const ana = buildVerdict({ id: 'ana', outcome: 'contradiction', kinds: ['direct', 'time'] })
const ben = { ...ana, id: 'ben', reviewer: 'Ben', kinds: [] }
const cem = buildVerdict({ id: 'cem', reviewer: 'Cem', outcome: 'partial' })

function sentenceOf(verdicts: Verdict[], resolutions = [] as PairStanding['resolution'][]) {
  const given = resolutions.flatMap((resolution) => resolution ?? [])
  return standingSentence(pairStanding({ verdicts, resolutions: given }, 'now'), verdicts)
}

it.each<[string, string]>([
  [sentenceOf([]), ''],
  [sentenceOf([ana]), 'One reviewer: contradiction (direct, time).'],
  [sentenceOf([ana, ben]), '2 reviewers agree: contradiction (direct, time).'],
  [sentenceOf([ana, ben, cem]), 'Reviewers are split: 2 contradiction, 1 partial contradiction.'],
  [sentenceOf([ana, cem], [buildResolution()]), 'Resolved: compatible.'],
  [
    sentenceOf([{ ...ana, contentKey: 'before' }]),
    'Judged before a claim changed. It waits to be judged again.',
  ],
])('says %j', (sentence, words) => {
  expect(sentence).toBe(words)
})

it('says how far a queue is, and how much is left', () => {
  const queue = { total: 154, left: 137 }
  expect(progressWords(queue, 'mine')).toBe('17 of 154 judged by you, 137 left')
  expect(progressWords(queue, 'nobody')).toBe('17 of 154 judged, 137 left')
  expect(progressWords({ total: 3, left: 3 }, 'split')).toBe('3 left to settle')
  expect(progressWords({ total: 1, left: 1 }, 'all')).toBe('1 pair')
})

import { expect, it } from 'vitest'
import { progressWords } from '@/components/pair/queue-words'
import { staleNote, standingSentence } from '@/components/pair/standing-words'
import { type PairStanding, type PairState, pairStanding } from '@/lib/comparison/pair-standing'
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
  [
    sentenceOf([ana, { ...ben, kinds: ana.kinds }]),
    '2 reviewers agree: contradiction (direct, time).',
  ],
  [sentenceOf([ana, { ...ben, kinds: ['time'] }]), '2 reviewers agree: contradiction (time).'],
  [sentenceOf([ana, ben]), '2 reviewers agree: contradiction.'],
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
  const queue = { total: 154, left: 137, settled: 0 }
  expect(progressWords(queue, 'mine')).toBe('17 of 154 judged by you, 137 left')
  expect(progressWords({ ...queue, settled: 2 }, 'mine')).toBe(
    '15 of 154 judged by you, 2 resolved without you, 137 left',
  )
  expect(progressWords(queue, 'nobody')).toBe('17 of 154 judged, 137 left')
  expect(progressWords({ total: 3, left: 3, settled: 0 }, 'split')).toBe('3 left to settle')
  expect(progressWords({ total: 1, left: 1, settled: 0 }, 'all')).toBe('1 pair')
})

it.each<[PairState, string]>([
  ['stale', 'and the pair waits to be judged again.'],
  ['agreed', 'It does not count until they judge again.'],
  ['split', 'It does not count until they judge again.'],
  ['resolved', 'and as the pair is resolved, it waits for nobody.'],
])('asks of an older verdict what the queue asks, where the pair is %s', (state, words) => {
  expect(staleNote('Ana', state)).toContain(words)
})

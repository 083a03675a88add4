import { describe, expect, it } from 'vitest'
import { blindVerdicts } from '@/lib/comparison/blind-verdicts'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { Verdict } from '@/lib/comparison/verdict'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const whole = buildSnapshot()
const [question] = whole.questions
const [a, b] = whole.claims
if (!question || !a || !b) throw new Error('the snapshot has two claims')
const current = contentKeyOf(question, a, b)

const verdict = (reviewer: string, contentKey = current): Verdict => ({
  ...{ id: `verdict-${reviewer}-${contentKey.slice(0, 4)}`, reviewer, contentKey },
  ...{ outcome: 'contradiction', kinds: ['direct'], reason: `${reviewer} says so` },
  ...{ confidence: null, createdAt: '2026-01-01T00:00:00.000Z' },
})

const seenByBen = (verdicts: Verdict[]) => {
  const pair = { id: 'pair-1', questionId: question.id, claimAId: a.id, claimBId: b.id, verdicts }
  return blindVerdicts({ ...whole, pairs: [pair] }, 'Ben').pairs[0]?.verdicts
}

describe('verdicts of others', () => {
  it.each([
    ['are hidden while one has given none', [verdict('Ana')], []],
    ['are there once one has given one’s own', [verdict('Ana'), verdict('Ben')], 'all'],
    [
      'are hidden while one’s own is on what the pair said before',
      [verdict('Ben', 'before'), verdict('Ana')],
      [verdict('Ben', 'before')],
    ],
    [
      'are there again once one has judged again',
      [verdict('Ben', 'before'), verdict('Ana'), verdict('Ben')],
      'all',
    ],
    [
      'are hidden where one’s newest is the one that went stale',
      [verdict('Ben'), verdict('Ana'), verdict('Ben', 'other')],
      [verdict('Ben'), verdict('Ben', 'other')],
    ],
  ])('%s', (_, verdicts, seen) => {
    expect(seenByBen(verdicts)).toEqual(seen === 'all' ? verdicts : seen)
  })
})

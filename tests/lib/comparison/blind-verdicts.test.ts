import { describe, expect, it } from 'vitest'
import { blindVerdicts } from '@/lib/comparison/blind-verdicts'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const whole = buildSnapshot()
const [question] = whole.questions
const [a, b] = whole.claims
if (!question || !a || !b) throw new Error('the snapshot has two claims')
const current = contentKeyOf(question, a, b)

const verdict = (reviewer: string, contentKey = current) =>
  buildVerdict({ id: `verdict-${reviewer}-${contentKey}`, reviewer, contentKey })

const pairOf = (fields: Partial<StoredPair>) => buildPair(question.id, [a, b], fields)
const seenByBen = (pair: StoredPair) => blindVerdicts({ ...whole, pairs: [pair] }, 'Ben').pairs[0]

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
    const pair = pairOf({ verdicts })
    expect(seenByBen(pair)).toEqual({ ...pair, verdicts: seen === 'all' ? verdicts : seen })
  })
})

describe('what the project made of a pair', () => {
  const resolution = {
    ...{
      id: 'resolution-1',
      by: 'Ana',
      outcome: 'partial' as const,
      kinds: [],
      reason: 'So it is',
    },
    ...{ supersedingClaimId: null, overrideReason: null, contentKey: current },
    createdAt: '2026-01-01T00:00:00.000Z',
  }

  it('is hidden until one has judged what the pair says now', () => {
    const pair = pairOf({ verdicts: [verdict('Ana')], resolutions: [resolution] })
    expect(seenByBen(pair)?.resolutions).toEqual([])
    const judged = pairOf({ verdicts: [verdict('Ben')], resolutions: [resolution] })
    expect(seenByBen(judged)).toEqual(judged)
  })
})

import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import {
  countByScope,
  placeInQueue,
  projectPairs,
  type QueueAim,
  type QueuedPair,
  type QueueFilter,
  reviewQueue,
} from '@/lib/comparison/review-queue'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildResolution, buildVerdict } from '@/tests/support/build-verdict'

const first = buildQuestion({ id: 'q1', slug: 'first', ordinal: 0, positionIds: ['yes', 'no'] })
const second = buildQuestion({ id: 'q2', slug: 'second', ordinal: 1, positionIds: ['up', 'down'] })
const documents = ['d1', 'd2'].map((id) => buildDocument({ id, publishedOn: '2024' }))
const certain = { cues: [], likelihood: 'almost-certain' as const }
const unlikely = { cues: [], likelihood: 'unlikely' as const }
const a = buildClaim({ number: 1, documentId: 'd1', positions: { q1: 'yes' } })
const b = buildClaim({ number: 2, documentId: 'd2', positions: { q1: 'no' } })
const c = buildClaim({ number: 3, documentId: 'd1', hedge: certain, positions: { q2: 'up' } })
const d = buildClaim({ number: 4, documentId: 'd2', hedge: unlikely, positions: { q2: 'down' } })
const quoted = buildClaim({
  ...{ number: 5, documentId: 'd2', positions: { q1: 'no' } },
  ...{ speaker: 'Kim', authorStance: 'reports' },
})
const bare = buildClaim({ number: 6, documentId: 'd2' })
const claims = [a, b, c, d, quoted, bare]

const nothing: Partial<StoredPair> = {}
function pairsWith(fields = nothing, others: StoredPair[] = []): QueuedPair[] {
  const pairs = [buildPair('q1', [a, b], fields), ...others]
  return projectPairs(buildSnapshot({ questions: [second, first], documents, claims, pairs }))
}
const keyOf = (left: Claim, right: Claim) => contentKeyOf(first, left, right)
const by = (reviewer: string, fields = {}) =>
  buildVerdict({ id: reviewer, reviewer, contentKey: keyOf(a, b), ...fields })

const numbers = (pairs: readonly QueuedPair[]) =>
  pairs.map((pair) => pair.claims.map(({ number }) => number).join(' '))
const queue = (pairs: QueuedPair[], filter: Partial<QueueFilter> = {}) =>
  reviewQueue(pairs, { question: null, scope: null, kinds: [], aim: 'mine', ...filter }, 'Ana')

describe('the order', () => {
  it('goes across questions: sources far apart first, then speakers, then what was paired by hand', () => {
    const byHand = buildPair('q1', [bare, a], { pairedBy: 'Ben' })
    expect(numbers(pairsWith(nothing, [byHand]))).toEqual(['3 4', '1 2', '1 5', '1 6'])
  })

  it('leaves out archived questions', () => {
    const archived = { ...second, archivedAt: '2026-02-01T00:00:00.000Z' }
    const snapshot = buildSnapshot({ questions: [archived, first], documents, claims })
    expect(numbers(projectPairs(snapshot))).toEqual(['1 2', '1 5'])
  })
})

describe('what waits', () => {
  const split = { verdicts: [by('Ben'), by('Cem', { outcome: 'partial' })] }
  it.each<[string, Partial<StoredPair>, Record<QueueAim, boolean>]>([
    ['nobody judged', {}, { mine: true, nobody: true, split: false, all: true }],
    [
      'I judged',
      { verdicts: [by('Ana')] },
      { mine: false, nobody: false, split: false, all: true },
    ],
    [
      'another judged',
      { verdicts: [by('Ben')] },
      { mine: true, nobody: false, split: false, all: true },
    ],
    [
      'my verdict is stale',
      { verdicts: [by('Ana', { contentKey: 'before' })] },
      { mine: true, nobody: true, split: false, all: true },
    ],
    [
      'my verdict is stale and another’s is not',
      { verdicts: [by('Ana', { contentKey: 'before' }), by('Ben')] },
      { mine: true, nobody: false, split: false, all: true },
    ],
    ['others are split', split, { mine: true, nobody: false, split: true, all: true }],
    [
      'it was resolved',
      { ...split, resolutions: [buildResolution({ contentKey: keyOf(a, b) })] },
      { mine: false, nobody: false, split: false, all: true },
    ],
    [
      'it was resolved before a claim changed',
      { resolutions: [buildResolution({ contentKey: 'before' })] },
      { mine: true, nobody: true, split: false, all: true },
    ],
  ])('where %s', (_, fields, expected) => {
    const pairs = pairsWith(fields)
    for (const aim of ['mine', 'nobody', 'split', 'all'] as const) {
      expect(numbers(queue(pairs, { aim }).waiting).includes('1 2'), aim).toBe(expected[aim])
    }
  })

  it('counts what was resolved without one apart from what one judged as it is', () => {
    const resolutions = [buildResolution({ contentKey: keyOf(a, b) })]
    const older = by('Ana', { contentKey: 'before' })
    const settledOf = (verdicts = [older], filter: Partial<QueueFilter> = {}) =>
      queue(pairsWith({ verdicts, resolutions }), filter).settled
    expect(settledOf()).toBe(1)
    expect(settledOf([older, by('Ben')])).toBe(1)
    expect(settledOf([by('Ana')])).toBe(0)
    expect(settledOf([older], { aim: 'nobody' })).toBe(0)
    expect(queue(pairsWith({ verdicts: [by('Ben')] })).settled).toBe(0)
  })

  it('is filtered by question and scope', () => {
    expect(numbers(queue(pairsWith(), { question: 'first' }).waiting)).toEqual(['1 2', '1 5'])
    expect(numbers(queue(pairsWith(), { scope: 'speakers' }).waiting)).toEqual(['1 5'])
    expect(countByScope(pairsWith()).map(({ count }) => count)).toEqual([2, 1, 0])
  })

  it('leaves what is judged in its place, so that one can go back', () => {
    const { pairs, waiting } = queue(pairsWith({ verdicts: [by('Ana')] }))
    expect(numbers(pairs)).toEqual(['3 4', '1 2', '1 5'])
    expect(numbers(waiting)).toEqual(['3 4', '1 5'])
  })

  it('is all that is walked through where splits are settled', () => {
    expect(numbers(queue(pairsWith(split), { aim: 'split' }).pairs)).toEqual(['1 2'])
  })
})

describe('the place of a pair', () => {
  it('has its neighbours, and what waits next', () => {
    const whole = queue(pairsWith({ verdicts: [by('Ana')] }))
    const [top, middle, last] = whole.pairs
    if (!top || !middle || !last) throw new Error('there are three')
    expect(placeInQueue(whole, middle)).toEqual({
      ...{ place: 2, previous: top, next: last, nextWaiting: last },
    })
    expect(placeInQueue(whole, top)).toMatchObject({ previous: null, nextWaiting: last })
    expect(placeInQueue(whole, last)).toMatchObject({ next: null, nextWaiting: top })
  })

  it('is nothing outside, from where the first that waits is next', () => {
    const whole = queue(pairsWith({ verdicts: [by('Ana')] }), { question: 'first' })
    const outside = { questionId: 'q2', claimAId: c.id, claimBId: d.id }
    expect(placeInQueue(whole, outside)).toMatchObject({ place: null, previous: null })
    expect(placeInQueue(whole, outside).nextWaiting).toBe(whole.pairs[1])
  })

  it('never offers the pair itself', () => {
    const one = queue(pairsWith(), { question: 'second' })
    const [only] = one.pairs
    expect(only && placeInQueue(one, only).nextWaiting).toBeNull()
  })
})

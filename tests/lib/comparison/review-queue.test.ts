import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { pairScopes } from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import {
  type ProjectPairs,
  projectPairs,
  type QueueAim,
  type QueuedPair,
  type QueueFilter,
  queueAims,
  type ReviewQueue,
  reviewQueue,
} from '@/lib/comparison/review-queue'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildBigProject } from '@/tests/support/big-project/build-big-project'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildResolution, buildVerdict } from '@/tests/support/build-verdict'
import {
  naivePlaceInQueue,
  naiveProjectPairs,
  naiveReviewQueue,
} from '@/tests/support/naive-review-queue'

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
function pairsWith(fields = nothing, others: StoredPair[] = []): ProjectPairs {
  const pairs = [buildPair('q1', [a, b], fields), ...others]
  return projectPairs(buildSnapshot({ questions: [second, first], documents, claims, pairs }))
}
const keyOf = (left: Claim, right: Claim) => contentKeyOf(first, left, right)
const by = (reviewer: string, fields = {}) =>
  buildVerdict({ id: reviewer, reviewer, contentKey: keyOf(a, b), ...fields })

const numbers = (pairs: readonly QueuedPair[]) =>
  pairs.map((pair) => pair.claims.map(({ number }) => number).join(' '))
const queue = (pairs: ProjectPairs, filter: Partial<QueueFilter> = {}) =>
  reviewQueue(pairs, { ...everything, ...filter }, 'Ana')
const everything: QueueFilter = { question: null, scope: null, kinds: [], aim: 'mine' }
const allOf = (of: ReviewQueue) => of.first(Number.POSITIVE_INFINITY)
const waitingOf = (of: ReviewQueue) => of.firstWaiting(Number.POSITIVE_INFINITY)

describe('the order', () => {
  it('goes across questions: sources far apart first, then speakers, then what was paired by hand', () => {
    const byHand = buildPair('q1', [bare, a], { pairedBy: 'Ben' })
    expect(numbers(allOf(queue(pairsWith(nothing, [byHand]))))).toEqual([
      '3 4',
      '1 2',
      '1 5',
      '1 6',
    ])
  })

  it('leaves out archived questions', () => {
    const archived = { ...second, archivedAt: '2026-02-01T00:00:00.000Z' }
    const snapshot = buildSnapshot({ questions: [archived, first], documents, claims })
    expect(numbers(allOf(queue(projectPairs(snapshot))))).toEqual(['1 2', '1 5'])
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
      expect(numbers(waitingOf(queue(pairs, { aim }))).includes('1 2'), aim).toBe(expected[aim])
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
    expect(numbers(waitingOf(queue(pairsWith(), { question: 'first' })))).toEqual(['1 2', '1 5'])
    expect(numbers(waitingOf(queue(pairsWith(), { scope: 'speakers' })))).toEqual(['1 5'])
    expect(pairScopes.map((scope) => queue(pairsWith(), { scope }).total)).toEqual([2, 1, 0])
  })

  it('leaves what is judged in its place, so that one can go back', () => {
    const judged = queue(pairsWith({ verdicts: [by('Ana')] }))
    expect(numbers(allOf(judged))).toEqual(['3 4', '1 2', '1 5'])
    expect(numbers(waitingOf(judged))).toEqual(['3 4', '1 5'])
  })

  it('is all that is walked through where splits are settled', () => {
    expect(numbers(allOf(queue(pairsWith(split), { aim: 'split' })))).toEqual(['1 2'])
  })
})

describe('the place of a pair', () => {
  it('has its neighbours, and what waits next', () => {
    const whole = queue(pairsWith({ verdicts: [by('Ana')] }))
    const [top, middle, last] = allOf(whole)
    if (!top || !middle || !last) throw new Error('there are three')
    expect(whole.placeOf(middle)).toEqual({
      ...{ place: 2, previous: top, next: last, nextWaiting: last },
    })
    expect(whole.placeOf(top)).toMatchObject({ previous: null, nextWaiting: last })
    expect(whole.placeOf(last)).toMatchObject({ next: null, nextWaiting: top })
  })

  it('is nothing outside, from where the first that waits is next', () => {
    const whole = queue(pairsWith({ verdicts: [by('Ana')] }), { question: 'first' })
    const outside = { questionId: 'q2', claimAId: c.id, claimBId: d.id }
    expect(whole.placeOf(outside)).toMatchObject({ place: null, previous: null })
    expect(whole.placeOf(outside).nextWaiting).toEqual(allOf(whole)[1])
  })

  it('never offers the pair itself', () => {
    const one = queue(pairsWith(), { question: 'second' })
    const [only] = allOf(one)
    expect(only && one.placeOf(only).nextWaiting).toBeNull()
  })
})

/** Each queue against its definition, by which all pairs are made. */
function holdToDefinition(
  snapshot: ProjectSnapshot,
  filter: QueueFilter,
  picks: number[],
  made = naiveProjectPairs(snapshot),
) {
  const naive = naiveReviewQueue(made, filter, 'Ana Ruiz')
  const quick = reviewQueue(projectPairs(snapshot), filter, 'Ana Ruiz')
  expect(allOf(quick)).toEqual(naive.pairs)
  expect(waitingOf(quick)).toEqual(naive.waiting)
  expect(quick).toMatchObject({
    ...{ total: naive.pairs.length, left: naive.waiting.length, settled: naive.settled },
  })
  for (const pick of picks) {
    const pair = made[pick % made.length]
    if (pair) expect(quick.placeOf(pair)).toEqual(naivePlaceInQueue(naive, pair))
  }
}

const arbitraryFilter: fc.Arbitrary<QueueFilter> = fc.record({
  question: fc.constantFrom(null, null, 'question-1'),
  scope: fc.constantFrom(null, null, ...pairScopes),
  kinds: fc.constantFrom([], [], ['direct'], ['time', 'scope']),
  aim: fc.constantFrom(...queueAims),
})

describe('the quick way', () => {
  it('is what the definition says, of whatever project and filter', () => {
    fc.assert(
      fc.property(
        arbitrarySnapshot,
        arbitraryFilter,
        fc.array(fc.nat(), { maxLength: 3 }),
        (snapshot, filter, picks) => holdToDefinition(snapshot, filter, picks),
      ),
      { numRuns: 300 },
    )
  })

  it('is so in a project of many questions', () => {
    const size = { documents: 8, claims: 150, questions: 6, tags: 5, judgedPairs: 40 }
    const big = buildBigProject(size)
    const made = naiveProjectPairs(big)
    for (const aim of queueAims) {
      for (const scope of [null, ...pairScopes]) {
        holdToDefinition(big, { ...everything, aim, scope }, [0, 7, 99, 555, 1234], made)
      }
      holdToDefinition(big, { ...everything, aim, kinds: ['direct'] }, [0, 7], made)
    }
  })
})

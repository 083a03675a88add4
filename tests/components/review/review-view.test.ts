import { expect, it } from 'vitest'
import { reviewViewOf } from '@/components/review/review-view'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { QueueFilter } from '@/lib/comparison/review-queue'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildResolution, buildVerdict } from '@/tests/support/build-verdict'

const mine: QueueFilter = { question: null, scope: null, kinds: [], aim: 'mine' }

it('lists what waits, each pair with its quotes, the way to it, and why it is shown', () => {
  const { rows, total, left } = reviewViewOf(buildSnapshot(), mine, 'Ana')
  const [first] = rows
  expect({ total, left }).toEqual({ total: rows.length, left: rows.length })
  expect(first?.href).toBe('/projects/a-project/pairs/1-2-question-1?queue=review')
  expect(first?.sides).toEqual([
    {
      number: 1,
      quote: 'will likely stay strictly transactional',
      document: 'The Diplomat 2023',
      language: 'en',
    },
    {
      number: 2,
      quote: 'It will last … after the war ends',
      document: 'Atlantic Council 2024',
      language: 'en',
    },
  ])
  expect(first?.reasons[0]).toBe('Both answer the same question: Will it last?')
})

it('keeps the other filters in every way to another one', () => {
  const filter = { ...mine, question: 'question-1', aim: 'all' as const }
  const { scopes, aims, questions } = reviewViewOf(buildSnapshot(), filter, 'Ana')
  expect(scopes.find(({ value }) => value === 'sources')?.href).toBe(
    '/projects/a-project/review?whose=all&question=question-1&scope=sources',
  )
  expect(aims.find(({ value }) => value === 'mine')?.href).toBe(
    '/projects/a-project/review?question=question-1',
  )
  expect(questions.map(({ slug }) => slug)).toEqual([null, 'question-1'])
})

it('counts what waits below a list that would be too long to read', () => {
  const snapshot = buildSnapshot()
  const [, held] = snapshot.claims
  if (!held) throw new Error('the built project has it')
  const claims = Array.from({ length: 130 }, (_, index) =>
    buildClaim({ ...held, id: `many-${index}`, number: 100 + index }),
  )
  const { rows, unlisted, left } = reviewViewOf(
    { ...snapshot, claims: [...snapshot.claims, ...claims] },
    mine,
    'Ana',
  )
  expect(rows).toHaveLength(100)
  expect(unlisted).toBe(left - 100)
})

it('lists what somebody paired by hand', () => {
  const snapshot = buildSnapshot()
  const [a, , , bare] = snapshot.claims
  if (!a || !bare) throw new Error('the built project has them')
  const pairs = [buildPair('question-1', [a, bare], { pairedBy: 'Ben' })]
  const { rows } = reviewViewOf({ ...snapshot, pairs }, mine, 'Ana')
  expect(rows.at(-1)?.pair.pairedBy).toBe('Ben')
  expect(rows.at(-1)?.reasons[0]).toBe('Set side by side by hand: Ben')
})

it('tells what was resolved after one’s own verdict went stale from what one judged', () => {
  const snapshot = buildSnapshot()
  const [question] = snapshot.questions
  const [a, b] = snapshot.claims
  if (!question || !a || !b) throw new Error('the built project has them')
  const contentKey = contentKeyOf(question, a, b)
  const verdicts = [
    buildVerdict({ reviewer: 'Ana', contentKey: 'before' }),
    buildVerdict({ id: 'ben', reviewer: 'Ben', contentKey }),
  ]
  const resolutions = [buildResolution({ by: 'Ben', contentKey })]
  const pairs = [buildPair(question.id, [a, b], { verdicts, resolutions })]
  const { total, left, settled } = reviewViewOf({ ...snapshot, pairs }, mine, 'Ana')
  expect({ left, settled }).toEqual({ left: total - 1, settled: 1 })
  const ofBen = reviewViewOf({ ...snapshot, pairs }, mine, 'Ben')
  expect(ofBen).toMatchObject({ left: total - 1, settled: 0 })
})

it('leads to the passages that a new text changed: their pairs wait for those', () => {
  const snapshot = buildSnapshot()
  const claims = snapshot.claims.map((claim) =>
    claim.number === 1
      ? {
          ...claim,
          passages: claim.passages.map((p) => ({ ...p, status: 'needs-review' as const })),
        }
      : claim,
  )
  const { rows, waiting } = reviewViewOf({ ...snapshot, claims }, mine, 'Ana')
  expect(rows.flatMap(({ sides }) => sides.map(({ number }) => number))).not.toContain(1)
  expect(waiting).toEqual([
    {
      title: 'Title of diplomat',
      words: '1 claim waits for review',
      href: '/projects/a-project/documents/diplomat/passages',
    },
  ])
  expect(reviewViewOf(snapshot, mine, 'Ana').waiting).toEqual([])
})

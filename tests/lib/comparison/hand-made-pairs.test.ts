import { expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { contestednessOf } from '@/lib/comparison/contestedness'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const question = buildQuestion()
const documents = ['d1', 'd2'].map((id) => buildDocument({ id, publishedOn: '2024' }))
const on = (position: string) => ({ positions: { 'question-1': position } })
const yes = buildClaim({ number: 1, documentId: 'd1', ...on('yes') })
const no = buildClaim({ number: 2, documentId: 'd2', ...on('no') })
const alsoYes = buildClaim({ number: 3, documentId: 'd2', ...on('yes') })
const silent = buildClaim({ number: 4, documentId: 'd1' })
const claims = [yes, no, alsoYes, silent]

const byHand = (a: Claim, b: Claim, fields: Partial<StoredPair> = {}) =>
  buildPair(question.id, [a, b], { pairedBy: 'Ben', ...fields })
const listed = (pairs: StoredPair[], among = claims) =>
  reviewedPairs({ question, documents, claims: among, pairs })
const numbersOf = (pairs: ReturnType<typeof listed>) =>
  pairs.map(({ facts }) => facts.sides.map(({ claimNumber }) => claimNumber))

it('comes after the pairs that oppose each other, and says who made it and why nothing else would', () => {
  const pairs = listed([byHand(alsoYes, yes)])
  expect(numbersOf(pairs)).toEqual([
    [1, 2],
    [1, 3],
  ])
  expect(pairs[1]).toMatchObject({ isCandidate: false, pairedBy: 'Ben', scope: 'sources' })
  expect(pairs[1]?.reasons.slice(0, 3)).toEqual([
    'Set side by side by hand: Ben',
    'On the question: Does it last?',
    'Both take the position “Label of yes”',
  ])
})

it('may have claims without a position', () => {
  const [, pair] = listed([byHand(silent, no)])
  expect(pair?.facts).toMatchObject({
    relation: null,
    sides: [{ position: 'Label of no' }, { position: null }],
  })
})

it('stays one pair where the two oppose each other anyway', () => {
  const pairs = listed([byHand(no, yes)])
  expect(numbersOf(pairs)).toEqual([[1, 2]])
  expect(pairs[0]).toMatchObject({ isCandidate: true, pairedBy: 'Ben' })
})

it('is there only as long as both claims count', () => {
  const archived = { ...silent, archivedAt: '2026-02-01T00:00:00.000Z' }
  expect(numbersOf(listed([byHand(silent, no)], [yes, no, alsoYes, archived]))).toEqual([[1, 2]])
  const elsewhere = byHand(silent, no, { questionId: 'question-2' })
  expect(numbersOf(listed([elsewhere]))).toEqual([[1, 2]])
})

it('is no pair where nobody made it', () => {
  expect(numbersOf(listed([byHand(silent, no, { pairedBy: null })]))).toEqual([[1, 2]])
})

it('counts like any other', () => {
  const contentKey = contentKeyOf(question, yes, alsoYes)
  const verdicts = [buildVerdict({ outcome: 'contradiction', kinds: ['strength'], contentKey })]
  const pairs = [byHand(alsoYes, yes, { verdicts }), byHand(silent, no)]
  expect(contestednessOf({ question, documents, claims, pairs })).toMatchObject({
    candidates: 3,
    unjudged: 2,
    contradictions: { sources: 1 },
  })
})

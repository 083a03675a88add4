import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment, Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { Question } from '@/lib/questions/question'
import { arbitraryClaims, question } from '@/tests/support/arbitrary-material'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

const claimA = buildClaim({ positions: { 'question-1': 'yes' } })
const claimB = buildClaim({ number: 2, positions: { 'question-1': 'no' } })
const key = contentKeyOf(question, claimA, claimB)

/** Ben's, after Ana's. */
function reading(positionId: string): Assessment {
  const createdAt = '2026-02-01T00:00:00.000Z'
  return { questionId: 'question-1', positionId, by: 'Ben', createdAt }
}

it('is the same whatever the order of the claims', () => {
  fc.assert(
    fc.property(arbitraryClaims, ([a, b]) => {
      fc.pre(a !== undefined && b !== undefined)
      expect(contentKeyOf(question, a, b)).toBe(contentKeyOf(question, b, a))
    }),
  )
})

describe('stays the same when', () => {
  it.each<[string, Partial<Claim>]>([
    ['the database gives other ids', { id: 'another' }],
    ['the passage moves', { passages: [buildPassage({ start: 90, end: 95, status: 'moved' })] }],
    ['a note is written', { note: { type: 'doc' } }],
    ['a tag is added', { tagIds: ['tag'] }],
    ['a second reader agrees', { assessments: [...claimA.assessments, reading('yes')] }],
    ['a second reader reads it otherwise', { assessments: [...claimA.assessments, reading('no')] }],
    ['readings come in another order', { assessments: [reading('no'), ...claimA.assessments] }],
  ])('%s', (_, fields) => {
    expect(contentKeyOf(question, { ...claimA, ...fields }, claimB)).toBe(key)
  })
})

it('takes of several readings the one that opposes the other claim', () => {
  const first = { ...reading('no'), createdAt: '2025-01-01T00:00:00.000Z' }
  const differing = { ...claimA, assessments: [first, ...claimA.assessments] }
  expect(contentKeyOf(question, differing, claimB)).toBe(key)
})

describe('makes what was judged stale while a passage', () => {
  it.each<['needs-review' | 'orphaned', string]>([
    ['needs-review', 'waits for a person'],
    ['orphaned', 'is lost'],
  ])('has the status %s: it %s', (status) => {
    const passages = [buildPassage({ status })]
    expect(contentKeyOf(question, { ...claimA, passages }, claimB)).not.toBe(key)
    const settled = [buildPassage({ status: 'exact', method: 'person' })]
    expect(contentKeyOf(question, { ...claimA, passages: settled }, claimB)).toBe(key)
  })
})

describe('changes when', () => {
  it.each<[string, Partial<Claim>]>([
    ['the quote changes', { passages: [buildPassage({ exact: 'not quote' })] }],
    ['a passage is added', { passages: [buildPassage(), buildPassage()] }],
    ['the likelihood changes', { hedge: { cues: [], likelihood: 'likely' } }],
    ['a cue is added', { hedge: { cues: ['may'], likelihood: null } }],
    ['the speaker changes', { speaker: 'Kim' }],
    ['the stance changes', { authorStance: 'concedes' }],
    ['the claim moves to another position', { assessments: claimB.assessments }],
    ['its only reader takes the position away', { assessments: [] }],
    [
      'the reader whose reading was judged takes another, while a second one differs',
      { assessments: [reading('no'), { ...reading('maybe'), by: 'Ana' }] },
    ],
  ])('%s', (_, fields) => {
    expect(contentKeyOf(question, { ...claimA, ...fields }, claimB)).not.toBe(key)
  })

  it.each<[string, Question]>([
    ['it is another question', { ...question, slug: 'another' }],
    [
      'a position is reworded',
      {
        ...question,
        positions: question.positions.map((position) => ({ ...position, label: 'New label' })),
      },
    ],
  ])('%s', (_, other) => {
    expect(contentKeyOf(other, claimA, claimB)).not.toBe(key)
  })
})

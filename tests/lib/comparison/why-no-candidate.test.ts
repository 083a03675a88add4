import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatePairs } from '@/lib/comparison/oppositions'
import { whyNoCandidate } from '@/lib/comparison/why-no-candidate'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
} from '@/tests/support/build-material'

const question = buildQuestion({
  positionIds: ['yes', 'no', 'perhaps', 'other'],
  relations: [
    { positionAId: 'yes', positionBId: 'no', relation: 'exclusive' },
    { positionAId: 'yes', positionBId: 'perhaps', relation: 'compatible' },
  ],
})
const documents = [buildDocument({ id: 'one' }), buildDocument({ id: 'two' })]
const yes = buildClaim({ number: 1, documentId: 'one', positions: { 'question-1': 'yes' } })
const no = buildClaim({ number: 2, documentId: 'two', positions: { 'question-1': 'no' } })
const why = (a: typeof yes, b: typeof yes, known = documents) =>
  whyNoCandidate({ question, claims: [a, b], documents: known })

describe('whyNoCandidate', () => {
  it('has nothing to say of a candidate pair', () => {
    expect(why(yes, no)).toEqual([])
  })

  it.each([
    {
      name: 'the same position',
      other: { ...no, assessments: yes.assessments },
      reason: 'Both take the position “Label of yes”',
    },
    {
      name: 'compatible positions',
      other: buildClaim({ number: 2, documentId: 'two', positions: { 'question-1': 'perhaps' } }),
      reason: '“Label of yes” and “Label of perhaps” are compatible: both can be true',
    },
    {
      name: 'positions nobody has related',
      other: buildClaim({ number: 2, documentId: 'two', positions: { 'question-1': 'other' } }),
      reason: 'Nobody has said whether “Label of yes” and “Label of other” exclude each other',
    },
    {
      name: 'a claim without a position',
      other: buildClaim({ number: 2, documentId: 'two' }),
      reason: 'C-2 takes no position on this question',
    },
    {
      name: 'an archived claim',
      other: { ...no, archivedAt: '2026-01-02T00:00:00.000Z' },
      reason: 'C-2 was archived',
    },
    {
      name: 'a passage that waits for review',
      other: { ...no, passages: [buildPassage({ status: 'needs-review' })] },
      reason: 'C-2 does not count until somebody has reviewed its changed passage',
    },
    {
      name: 'a lost passage',
      other: { ...no, passages: [buildPassage({ status: 'orphaned' })] },
      reason: 'C-2 does not count because its passage is not in the text any more',
    },
    {
      name: 'a view without a holder',
      other: { ...no, authorStance: 'rejects' as const },
      reason: 'Nobody named holds C-2: its author only quotes the view',
    },
    {
      name: 'one holder on both sides',
      other: { ...no, documentId: 'one' },
      reason: 'The same holder stands behind both: nobody is paired with themselves',
    },
  ])('names $name', ({ other, reason }) => {
    expect(why(yes, other)).toEqual([reason])
  })

  it('names an archived document', () => {
    const archived = buildDocument({ id: 'two', archivedAt: '2026-01-02T00:00:00.000Z' })
    expect(why(yes, no, [...documents.slice(0, 1), archived])).toEqual([
      'The document of C-2 was archived',
    ])
  })

  it('has a reason for every two claims that are no candidates, and none for those that are', () => {
    const claim = fc.record({
      documentId: fc.constantFrom('one', 'two'),
      position: fc.constantFrom('yes', 'no', 'perhaps', 'other', null),
      speaker: fc.constantFrom(null, 'Ana', 'Ben'),
      authorStance: fc.constantFrom('asserts', 'reports', 'rejects'),
      status: fc.constantFrom('exact', 'needs-review', 'orphaned'),
    } as const)
    fc.assert(
      fc.property(claim, claim, (left, right) => {
        const [a, b] = [left, right].map(({ position, status, ...fields }, index) =>
          buildClaim({
            ...fields,
            number: index + 1,
            passages: [buildPassage({ status })],
            ...(position && { positions: { 'question-1': position } }),
          }),
        )
        if (!a || !b) throw new Error('two claims were built')
        const isCandidate = candidatePairs({ question, documents, claims: [a, b] }).length > 0
        expect(why(a, b).length === 0).toBe(isCandidate)
      }),
    )
  })
})

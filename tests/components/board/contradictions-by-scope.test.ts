import { describe, expect, it } from 'vitest'
import { contradictionsByScope } from '@/components/board/contradictions-by-scope'
import type { PairScope } from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { reviewedPairs } from '@/lib/comparison/review-pairs'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'

const question = buildQuestion()

/** Two opposing claims of two documents, and one by somebody whom the first document quotes, all judged alike. */
function pairsJudged(outcome: VerdictOutcome) {
  const claims = [
    buildClaim({ number: 1, documentId: 'd1', positions: { 'question-1': 'yes' } }),
    buildClaim({ number: 2, documentId: 'd2', positions: { 'question-1': 'no' } }),
    buildClaim({
      number: 3,
      documentId: 'd1',
      speaker: 'V. Putin',
      authorStance: 'rejects',
      positions: { 'question-1': 'no' },
    }),
  ]
  const [first, ...others] = claims
  if (!first) throw new Error('no claims')
  const pairs = others.map((other) => ({
    id: other.id,
    questionId: question.id,
    claimAId: first.id,
    claimBId: other.id,
    verdicts: [
      {
        id: `verdict on ${other.id}`,
        reviewer: 'Ana',
        outcome,
        kinds: [],
        reason: '',
        confidence: null,
        contentKey: contentKeyOf(question, first, other),
        createdAt: '2026-01-01T00:00:00.000Z',
      },
    ],
  }))
  const documents = ['d1', 'd2'].map((id) => buildDocument({ id }))
  return reviewedPairs({ question, documents, claims, pairs })
}

function countByScope(outcome: VerdictOutcome): [PairScope, number][] {
  return contradictionsByScope(pairsJudged(outcome)).map(({ scope, pairs }) => [
    scope,
    pairs.length,
  ])
}

describe('contradictionsByScope', () => {
  it('keeps a source that rebuts whom it quotes apart from two sources that differ', () => {
    expect(countByScope('contradiction')).toEqual([
      ['sources', 1],
      ['inner-tension', 1],
    ])
  })

  it('counts no other outcome', () => {
    expect(countByScope('partial')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { clashesByScope } from '@/components/board/clashes-by-scope'
import type { PairScope } from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

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
  const pairs = others.map((other) =>
    buildPair(question.id, [first, other], {
      verdicts: [buildVerdict({ outcome, contentKey: contentKeyOf(question, first, other) })],
    }),
  )
  const documents = ['d1', 'd2'].map((id) => buildDocument({ id }))
  return reviewedPairs({ question, documents, claims, pairs })
}

function countByScope(outcome: VerdictOutcome): [PairScope, number, number][] {
  return clashesByScope(pairsJudged(outcome)).map(({ scope, contradictions, partial }) => [
    scope,
    contradictions.length,
    partial.length,
  ])
}

describe('clashesByScope', () => {
  it('keeps a source that rebuts whom it quotes apart from two sources that differ', () => {
    expect(countByScope('contradiction')).toEqual([
      ['sources', 1, 0],
      ['inner-tension', 1, 0],
    ])
  })

  it('keeps what clashes in part apart from contradictions', () => {
    expect(countByScope('partial')).toEqual([
      ['sources', 0, 1],
      ['inner-tension', 0, 1],
    ])
  })

  it('counts no other outcome', () => {
    for (const outcome of ['compatible', 'superseded', 'not-comparable', 'unsure'] as const) {
      expect(countByScope(outcome)).toEqual([])
    }
  })
})

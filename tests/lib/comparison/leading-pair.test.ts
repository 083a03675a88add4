import { expect, it } from 'vitest'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { leadingPair } from '@/lib/comparison/leading-pair'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const question = buildQuestion()
const documents = ['d1', 'd2'].map((id) => buildDocument({ id }))
const own = buildClaim({ number: 1, documentId: 'd1', positions: { 'question-1': 'yes' } })

/** Which of the claims against the first one is in the leading pair, where each was judged so. */
function leadingAmong(outcomes: (VerdictOutcome | null)[]): number | null {
  const rivals = outcomes.map((_, index) =>
    buildClaim({ number: index + 2, documentId: 'd2', positions: { 'question-1': 'no' } }),
  )
  const pairs = rivals.map((rival, index) => {
    const outcome = outcomes[index]
    const contentKey = contentKeyOf(question, own, rival)
    return buildPair(question.id, [own, rival], {
      verdicts: outcome ? [buildVerdict({ outcome, contentKey })] : [],
    })
  })
  const found = leadingPair(reviewedPairs({ question, documents, claims: [own, ...rivals], pairs }))
  return found?.facts.sides[1].claimNumber ?? null
}

it.each<[string, (VerdictOutcome | null)[], number | null]>([
  ['the first contradiction', ['partial', 'contradiction', 'contradiction'], 3],
  ['a partial one where there is no other', ['compatible', 'superseded', 'partial'], 4],
  ['what was superseded before what is no dispute', ['compatible', 'superseded'], 3],
  ['the first one where none is a dispute', ['compatible', 'not-comparable'], 2],
  ['the first one where none is judged', [null, null], 2],
  ['none without pairs', [], null],
])('is %s', (_, outcomes, number) => {
  expect(leadingAmong(outcomes)).toBe(number)
})

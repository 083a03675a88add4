import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contestednessOf } from '@/lib/comparison/contestedness'
import { questionCounts } from '@/lib/comparison/question-counts'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

describe('what there is on a question', () => {
  it('counts the pairs that its board has, and those that wait', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const counts = questionCounts(snapshot)
        for (const question of snapshot.questions) {
          if (question.archivedAt !== null) continue
          const { candidates, unjudged } = contestednessOf({ ...snapshot, question })
          expect(counts.get(question.id)).toMatchObject({ pairs: candidates, open: unjudged })
        }
      }),
      { numRuns: 200 },
    )
  })

  it('counts claims once for each position that they are read as taking, and those that are archived not', () => {
    const question = 'question-1'
    const read = (positionId: string, by: string) => ({
      ...{ questionId: question, positionId, by, createdAt: '2026-01-01' },
    })
    const claims = [
      buildClaim({ number: 1, documentId: 'diplomat', positions: { [question]: 'yes' } }),
      buildClaim({
        ...{ number: 2, documentId: 'council' },
        assessments: [read('yes', 'Ana'), read('no', 'Ben')],
      }),
      buildClaim({
        ...{ number: 3, documentId: 'council', archivedAt: '2026-01-01T00:00:00.000Z' },
        positions: { [question]: 'no' },
      }),
      buildClaim({ number: 4, documentId: 'council' }),
    ]
    expect(questionCounts(buildSnapshot({ claims })).get(question)).toEqual({
      ...{ claims: 2, documents: 2, pairs: 1, open: 1 },
      positions: new Map([
        ['yes', { claims: 2, documents: 2 }],
        ['no', { claims: 1, documents: 1 }],
      ]),
    })
  })
})

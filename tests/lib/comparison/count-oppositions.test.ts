import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOppositions } from '@/lib/comparison/count-oppositions'
import { oppositionsOf } from '@/lib/comparison/oppositions'
import { arbitraryClaims, documents, question } from '@/tests/support/arbitrary-material'
import { buildLargeProject } from '@/tests/support/build-large-project'
import { buildClaim, buildQuestion } from '@/tests/support/build-material'

describe('counting candidate pairs', () => {
  it('counts as many as there are, whoever speaks and however readers differ', () => {
    fc.assert(
      fc.property(arbitraryClaims, fc.subarray(question.relations), (claims, relations) => {
        const material = { question: { ...question, relations }, documents, claims }
        expect(countOppositions(material)).toBe(oppositionsOf(material).length)
      }),
      { numRuns: 500 },
    )
  })

  it('counts within one group where its readers differ', () => {
    const both = [
      { questionId: 'question-1', positionId: 'yes', by: 'Ana', createdAt: '2026-01-01' },
      { questionId: 'question-1', positionId: 'no', by: 'Ben', createdAt: '2026-01-01' },
    ]
    const claims = documents.map(({ id }, index) =>
      buildClaim({ number: index + 1, documentId: id, assessments: both }),
    )
    expect(countOppositions({ question, documents, claims })).toBe(3)
  })

  it('counts nothing on a question that is archived', () => {
    const claims = [
      buildClaim({ number: 1, documentId: 'document-1', positions: { 'question-1': 'yes' } }),
      buildClaim({ number: 2, documentId: 'document-2', positions: { 'question-1': 'no' } }),
    ]
    const asked = buildQuestion()
    expect(countOppositions({ question: asked, documents, claims })).toBe(1)
    const archived = { ...asked, archivedAt: '2026-01-01T00:00:00.000Z' }
    expect(countOppositions({ question: archived, documents, claims })).toBe(0)
  })

  it('takes a moment for hundreds of thousands of pairs', () => {
    const project = buildLargeProject({ documents: 2000, questions: 1 })
    const [asked] = project.questions
    if (!asked) throw new Error('the project asks a question')
    const start = performance.now()
    const count = countOppositions({ ...project, question: asked })
    expect(count).toBeGreaterThan(500_000)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

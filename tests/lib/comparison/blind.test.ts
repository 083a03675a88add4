import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blindSnapshot } from '@/lib/comparison/blind'
import { reviewedPairs } from '@/lib/comparison/review-pairs'
import { hidables } from '@/lib/comparison/view'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'

describe('a project in which something is hidden', () => {
  it('is the very same where nothing is', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (whole) => {
        expect(blindSnapshot(whole, { annotator: 'Ana', hides: [] })).toBe(whole)
      }),
    )
  })

  it('leaves the texts as they are, and every claim in a document that is there', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, fc.subarray([...hidables]), (whole, hides) => {
        const seen = blindSnapshot(whole, { annotator: 'Ana Ruiz', hides })
        expect(seen.revisions).toBe(whole.revisions)
        expect(seen.briefs).toEqual(hides.length === 0 ? whole.briefs : [])
        const ids = new Set(seen.documents.map(({ id }) => id))
        expect(seen.claims.every(({ documentId }) => ids.has(documentId))).toBe(true)
      }),
    )
  })

  it('shows in its pairs nobody’s verdict but those that may be seen', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (whole) => {
        const seen = blindSnapshot(whole, {
          annotator: 'Ana Ruiz',
          hides: ['readings', 'verdicts'],
        })
        const reviews = seen.questions.flatMap((question) => reviewedPairs({ ...seen, question }))
        for (const { verdicts } of reviews) {
          const reviewers = verdicts.current.map(({ reviewer }) => reviewer)
          expect(reviewers.length === 0 || reviewers.includes('Ana Ruiz')).toBe(true)
        }
      }),
    )
  })
})

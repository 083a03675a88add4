import type { Claim } from '@/lib/claims/claim'
import { isCounted, positionsTaken } from '@/lib/comparison/claim-standing'
import { countsForDocument } from '@/lib/comparison/voice'
import type { Coverage } from '@/lib/questions/question'
import type { WorkedProject } from '@/prisma/seed/worked-project-source'

/**
 * What every document does with every question. The source says it where no claim does; wherever a document holds
 * a claim it follows from the claim that the document takes a position.
 */
export function coverageOfSource(source: WorkedProject, claims: Claim[]): Coverage[] {
  const { annotator: by, reviewedAt: checkedAt } = source.project
  const written = source.coverage.map(({ document, question, state, note }) => ({
    documentId: document,
    questionId: question,
    state,
    note,
    by,
    checkedAt,
  }))
  const derived = source.documents.flatMap(({ slug: documentId }) =>
    source.questions
      .filter(({ slug }) => claims.some((claim) => holds(claim, documentId, slug)))
      .map(({ slug: questionId }) => ({
        documentId,
        questionId,
        state: 'takes-position' as const,
        note: '',
        by,
        checkedAt,
      })),
  )
  return [...written, ...derived]
}

function holds(claim: Claim, documentId: string, questionId: string): boolean {
  return (
    claim.documentId === documentId &&
    countsForDocument(claim) &&
    isCounted(claim) &&
    positionsTaken(claim, questionId).size > 0
  )
}

import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import { questionsUnread } from '@/lib/comparison/blind-readings'
import { boardOf } from '@/lib/comparison/board'
import { type DocumentRecords, loadDocumentRecords } from '@/lib/db/load-document-records'
import { writeCoverage } from '@/lib/db/write-coverage'
import type { Document } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { InvalidInput, NotFound } from '@/lib/errors'
import type { Coverage, Question } from '@/lib/questions/question'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const markDocumentReadSchema = batchRequestSchema.extend({ documentId: z.string().max(100) })

/**
 * Records that the actor has read the document to its end: for every live question of which they had recorded
 * nothing yet, what their own claims in it say, and "silent" where they have none.
 */
export async function markDocumentRead(
  context: WorkContext,
  { documentId, ...request }: z.infer<typeof markDocumentReadSchema>,
): Promise<{ recorded: number }> {
  return runBatch(context, request, async ({ recording, project, actor, now }) => {
    const records = await loadDocumentRecords(recording.transaction, project.id, documentId)
    if (!records) throw new NotFound('This document is not in the project any more.')
    requireQuestions(records)
    const { document } = records
    const unread = questionsUnread(records, documentId, actor.name)
    const claims = readingsOf(records, actor.name)
    for (const question of unread) {
      const cell = { documentId, questionId: question.id, byId: actor.id }
      const state = ownState(question, document, claims)
      await writeCoverage(recording, cell, { state }, { newId: uuidv7(), now })
    }
    return {
      label: `Reading of ${shortDocumentName(document)}`,
      value: { recorded: unread.length },
    }
  })
}

function requireQuestions({ questions }: DocumentRecords): void {
  if (questions.some(({ archivedAt }) => archivedAt === null)) return
  throw new InvalidInput('The project asks no question yet: add one before you mark what was read.')
}

/** The claims of the document, as the annotator alone reads them. */
function readingsOf({ claims }: DocumentRecords, annotator: string): Claim[] {
  return claims.map((claim) => ({
    ...claim,
    assessments: claim.assessments.filter(({ by }) => by === annotator),
  }))
}

/** What the document does with the question by its claims. */
function ownState(question: Question, document: Document, claims: Claim[]): Coverage['state'] {
  const board = boardOf({ question, documents: [document], claims, coverage: [] })
  const state = board.columns[0]?.state ?? 'not-checked'
  return state === 'not-checked' ? 'silent' : state
}

import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { questionsUnread } from '@/lib/comparison/blind-readings'
import { boardOf } from '@/lib/comparison/board'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { writeCoverage } from '@/lib/db/write-coverage'
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
  return runBatch(context, request, async ({ recording, actor, now }) => {
    const snapshot = await loadSnapshot(recording.transaction, request.project)
    const document = snapshot.documents.find(({ id }) => id === documentId)
    if (!document) throw new NotFound('This document is not in the project any more.')
    requireQuestions(snapshot)
    const unread = questionsUnread(snapshot, documentId, actor.name)
    for (const question of unread) {
      const cell = { documentId, questionId: question.id, byId: actor.id }
      const state = ownState(snapshot, question, { documentId, annotator: actor.name })
      await writeCoverage(recording, cell, { state }, { newId: uuidv7(), now })
    }
    return {
      label: `Reading of ${shortDocumentName(document)}`,
      value: { recorded: unread.length },
    }
  })
}

function requireQuestions({ questions }: ProjectSnapshot): void {
  if (questions.some(({ archivedAt }) => archivedAt === null)) return
  throw new InvalidInput('The project asks no question yet: add one before you mark what was read.')
}

type Own = { documentId: string; annotator: string }

/** What the document does with the question, as the annotator alone reads it. */
function ownState(
  { documents, claims }: ProjectSnapshot,
  question: Question,
  { documentId, annotator }: Own,
): Coverage['state'] {
  const board = boardOf({
    question,
    documents: documents.filter(({ id }) => id === documentId),
    claims: claims.map((claim) => ({
      ...claim,
      assessments: claim.assessments.filter(({ by }) => by === annotator),
    })),
    coverage: [],
  })
  const state = board.columns[0]?.state ?? 'not-checked'
  return state === 'not-checked' ? 'silent' : state
}

import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { requireDocument } from '@/lib/db/find-document'
import { listQuestions } from '@/lib/db/find-question'
import { listMarkedQuestions } from '@/lib/db/list-marked-questions'
import { createRows } from '@/lib/db/record-write'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { NotFound } from '@/lib/errors'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const markSilentSchema = batchRequestSchema.extend({
  documentId: z.string().max(100),
  /** Those that the actor saw before agreeing to it. */
  questionIds: z.array(z.string().max(100)).min(1).max(1000),
})

/**
 * Records that the actor found a document silent on several questions, as one change. Questions that the actor has
 * marked meanwhile, or on which they read a claim of the document, keep what they have.
 */
export async function markSilent(
  context: WorkContext,
  { documentId, questionIds, ...request }: z.infer<typeof markSilentSchema>,
): Promise<{ marked: number }> {
  return runBatch(context, request, async ({ recording, project, actor, now }) => {
    const { transaction } = recording
    const document = await requireDocument(transaction, { projectId: project.id, id: documentId })
    const wanted = [...new Set(questionIds)]
    const questions = await listQuestions(transaction, { projectId: project.id, ids: wanted })
    if (questions.length < wanted.length) {
      throw new NotFound('One of the questions is not in the project any more. Reload the page.')
    }
    const already = await listMarkedQuestions(transaction, { documentId, byId: actor.id })
    const silent = wanted.filter((id) => !already.has(id))
    await createRows(
      recording,
      'coverage',
      silent.map((questionId) => ({
        ...{ id: uuidv7(), documentId, questionId, byId: actor.id },
        ...{ state: 'silent', note: '', checkedAt: now },
      })),
    )
    return {
      label: `${shortDocumentName(document)} silent on ${counted(silent.length)}`,
      value: { marked: silent.length },
    }
  })
}

function counted(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`
}

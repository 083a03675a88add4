import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { requireDocument } from '@/lib/db/find-document'
import { requireQuestion } from '@/lib/db/find-question'
import { writeCoverage } from '@/lib/db/write-coverage'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { type Coverage, coverageStates } from '@/lib/questions/question'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const setCoverageSchema = batchRequestSchema.extend({
  documentId: z.string().max(100),
  questionId: z.string().max(100),
  state: z.enum(coverageStates),
  /** Left out, the record keeps the note that it has. */
  note: z.string().trim().max(2000).optional(),
})

/** Records what a document does with a question, as the actor found it; `not-checked` takes that back. */
export async function setCoverage(
  context: WorkContext,
  { documentId, questionId, state, note, ...request }: z.infer<typeof setCoverageSchema>,
): Promise<Coverage | null> {
  return runBatch(context, request, async ({ recording, project, actor, now }) => {
    const { transaction } = recording
    const document = await requireDocument(transaction, { projectId: project.id, id: documentId })
    const question = await requireQuestion(transaction, { projectId: project.id, id: questionId })
    const coverage = await writeCoverage(
      recording,
      { documentId, questionId, byId: actor.id },
      state === 'not-checked' ? null : { state, note },
      { newId: uuidv7(), now },
    )
    return {
      label: `Coverage of ${quoted(question.text)} in ${shortDocumentName(document)}`,
      value: coverage,
    }
  })
}

import type { LocalContext } from '@/lib/boundary/local-context'
import { viewQuestionMaterial } from '@/lib/boundary/view-question-change'
import {
  type ClaimsOfQuestion,
  type ClaimsOfQuestionRequest,
  claimsOfQuestion,
} from '@/lib/comparison/claims-of-question'
import { requireQuestionAt } from '@/lib/db/find-question'
import { requireProject } from '@/lib/db/load-snapshot'

/** What is read on a question, a part of it at a time, as far as whoever asks may see it. */
export async function viewClaimsOfQuestion(
  context: LocalContext,
  {
    project,
    question: slug,
    ...asked
  }: ClaimsOfQuestionRequest & { project: string; question: string },
): Promise<ClaimsOfQuestion> {
  const { id: projectId } = await requireProject(context.database, project)
  const { id: questionId } = await requireQuestionAt(context.database, { projectId, slug })
  return claimsOfQuestion(await viewQuestionMaterial(context, { project, questionId }), asked)
}

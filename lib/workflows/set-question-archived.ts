import type { z } from 'zod'
import type { Question } from '@/lib/questions/question'
import { archiveQuestionSchema } from '@/lib/questions/question-change'
import { changeQuestion, shownChangeSchema } from '@/lib/workflows/change-question'
import { quoted } from '@/lib/workflows/label'
import type { WorkContext } from '@/lib/workflows/work-context'

export const setQuestionArchivedSchema = shownChangeSchema.extend({
  archive: archiveQuestionSchema,
})

/** Takes a question out of use, or brings it back, with everything that was said on it. */
export async function setQuestionArchived(
  context: WorkContext,
  { archive, ...request }: z.infer<typeof setQuestionArchivedSchema>,
): Promise<Question> {
  return changeQuestion(
    context,
    request,
    { kind: 'archive-question', archive },
    ({ text }) => `${archive.isArchived ? 'Archiving' : 'Restoring'} of question ${quoted(text)}`,
  )
}

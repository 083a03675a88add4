import type { z } from 'zod'
import type { Question } from '@/lib/questions/question'
import { archivePositionSchema } from '@/lib/questions/question-change'
import { changeQuestion, positionLabel, shownChangeSchema } from '@/lib/workflows/change-question'
import { quoted } from '@/lib/workflows/label'
import type { WorkContext } from '@/lib/workflows/work-context'

export const setPositionArchivedSchema = shownChangeSchema.extend({
  archive: archivePositionSchema,
})

/** Takes a position out of use, or brings it back. Its readings stay with it. */
export async function setPositionArchived(
  context: WorkContext,
  { archive, ...request }: z.infer<typeof setPositionArchivedSchema>,
): Promise<Question> {
  return changeQuestion(context, request, { kind: 'archive-position', archive }, (question) => {
    const name = quoted(positionLabel(question, archive.positionId))
    return `${archive.isArchived ? 'Archiving' : 'Restoring'} of position ${name}`
  })
}

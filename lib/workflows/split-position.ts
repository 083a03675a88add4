import type { z } from 'zod'
import type { Question } from '@/lib/questions/question'
import { splitSchema } from '@/lib/questions/question-change'
import { changeQuestion, positionLabel, shownChangeSchema } from '@/lib/workflows/change-question'
import { quoted } from '@/lib/workflows/label'
import type { WorkContext } from '@/lib/workflows/work-context'

export const splitPositionSchema = shownChangeSchema.extend({ split: splitSchema })

/** Makes two positions of one. The readings of each claim go to one of the two, everybody's together. */
export async function splitPosition(
  context: WorkContext,
  { split, ...request }: z.infer<typeof splitPositionSchema>,
): Promise<Question> {
  return changeQuestion(
    context,
    request,
    { kind: 'split', split },
    (question) => `Split of position ${quoted(positionLabel(question, split.positionId))}`,
  )
}

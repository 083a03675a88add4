import type { z } from 'zod'
import type { Question } from '@/lib/questions/question'
import { mergeSchema } from '@/lib/questions/question-change'
import { changeQuestion, positionLabel, shownChangeSchema } from '@/lib/workflows/change-question'
import { quoted } from '@/lib/workflows/label'
import type { WorkContext } from '@/lib/workflows/work-context'

export const mergePositionsSchema = shownChangeSchema.extend({ merge: mergeSchema })

/** Gives everybody's readings of one position to another one, which is found by the old label as well. */
export async function mergePositions(
  context: WorkContext,
  { merge, ...request }: z.infer<typeof mergePositionsSchema>,
): Promise<Question> {
  return changeQuestion(context, request, { kind: 'merge', merge }, (question) => {
    const [from, into] = [merge.fromId, merge.intoId].map((id) => positionLabel(question, id))
    return `Merging of position ${quoted(from ?? '')} into ${quoted(into ?? '')}`
  })
}

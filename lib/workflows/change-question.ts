import { z } from 'zod'
import { requireQuestion } from '@/lib/db/find-question'
import { moveReadings } from '@/lib/db/move-readings'
import { writeQuestion } from '@/lib/db/write-question'
import { InvalidInput } from '@/lib/errors'
import type { Question } from '@/lib/questions/question'
import { changeProblem, questionAfterChange } from '@/lib/questions/question-after-change'
import { changedQuestionId, type QuestionChange } from '@/lib/questions/question-change'
import { requireBase } from '@/lib/workflows/require-base'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

/** What every change of a question is sent with whose effect was shown first. */
export const shownChangeSchema = batchRequestSchema.extend({
  /** What its effect was reckoned from (lib/questions/change-base.ts). */
  basedOn: z.string(),
})

type Request = z.infer<typeof shownChangeSchema>

/**
 * Does to a question what its effect was shown of, with all readings of claims that it moves. Refused with the
 * question as it is stored where anything is different by then: what was shown is not what would be done.
 */
export async function changeQuestion(
  context: WorkContext,
  { basedOn, ...request }: Request,
  change: QuestionChange,
  labelOf: (question: Question) => string,
): Promise<Question> {
  return runBatch(context, request, async ({ recording, project, now }) => {
    const place = { projectId: project.id, id: changedQuestionId(change) }
    const question = await requireQuestion(recording.transaction, place)
    await requireBase(recording.transaction, question, { basedOn, refusal: 'See it again.' })
    const problem = changeProblem(question, change)
    if (problem !== null) throw new InvalidInput(problem)
    const changed = questionAfterChange(question, change, now.toISOString())
    await writeQuestion(recording, changed.question, project.id)
    await moveReadings(recording, changed, now)
    return {
      label: labelOf(question),
      value: await requireQuestion(recording.transaction, place),
    }
  })
}

/** What a position is called, whatever became of it. */
export function positionLabel({ positions }: Question, id: string): string {
  return positions.find((position) => position.id === id)?.label ?? ''
}

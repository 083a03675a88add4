import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { requireQuestion } from '@/lib/db/find-question'
import { loadChangeGround } from '@/lib/db/load-change-ground'
import { moveReadings } from '@/lib/db/move-readings'
import { writeQuestion } from '@/lib/db/write-question'
import { Conflict, InvalidInput } from '@/lib/errors'
import { changeBase } from '@/lib/questions/change-base'
import type { Question } from '@/lib/questions/question'
import { changeProblem, questionAfterChange } from '@/lib/questions/question-after-change'
import { changedQuestionId, type QuestionChange } from '@/lib/questions/question-change'
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
    await requireBase(recording.transaction, question, basedOn)
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

async function requireBase(
  transaction: Transaction,
  question: Question,
  basedOn: string,
): Promise<void> {
  if (changeBase(await loadChangeGround(transaction, question)) === basedOn) return
  throw new Conflict(
    'The question, or what was read or judged on it, was changed since you saw what this does. See it again.',
    question,
  )
}

/** What a position is called, whatever became of it. */
export function positionLabel({ positions }: Question, id: string): string {
  return positions.find((position) => position.id === id)?.label ?? ''
}

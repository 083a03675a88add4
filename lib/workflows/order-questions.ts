import { z } from 'zod'
import { listAllQuestions } from '@/lib/db/find-question'
import { writeQuestionPlaces } from '@/lib/db/write-question'
import { Conflict, InvalidInput } from '@/lib/errors'
import type { Question } from '@/lib/questions/question'
import { orderState, placesProblem, questionsAfterOrdering } from '@/lib/questions/question-order'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const orderQuestionsSchema = batchRequestSchema.extend({
  /** Every question in use, in its new order, each after the one that it is a part of. */
  places: z.array(z.object({ id: z.uuid(), parentId: z.uuid().nullable() })).max(5000),
  /** The order that this one was made from (orderState). */
  basedOn: z.string(),
})

/** Puts the questions of a project in another order, or below other ones. Nothing else about them changes. */
export async function orderQuestions(
  context: WorkContext,
  { places, basedOn, ...request }: z.infer<typeof orderQuestionsSchema>,
): Promise<{ order: string }> {
  const problem = placesProblem(places)
  if (problem !== null) throw new InvalidInput(problem)
  return runBatch(context, request, async ({ recording, project }) => {
    const questions = await listAllQuestions(recording.transaction, project.id)
    requireOrder(questions, basedOn)
    const live = questions.filter(({ archivedAt }) => archivedAt === null)
    const sent = new Set(places.map(({ id }) => id))
    if (live.length !== sent.size || live.some(({ id }) => !sent.has(id))) {
      throw new InvalidInput('The order has to name every question in use.')
    }
    const ordered = questionsAfterOrdering(questions, places)
    await writeQuestionPlaces(recording, ordered, project.id)
    return { label: 'Order of the questions', value: { order: orderState(ordered) } }
  })
}

function requireOrder(questions: readonly Question[], basedOn: string): void {
  if (orderState(questions) === basedOn) return
  throw new Conflict(
    'The questions were put in another order, or some came or went, since you opened the page. It shows now how they stand: move the question again.',
    orderState(questions),
  )
}

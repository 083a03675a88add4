import { z } from 'zod'
import { findQuestion, requireQuestion } from '@/lib/db/find-question'
import { listQuestionSlugs } from '@/lib/db/list-slugs'
import { writeQuestion } from '@/lib/db/write-question'
import { Conflict, InvalidInput } from '@/lib/errors'
import { type Question, questionInputSchema } from '@/lib/questions/question'
import { questionAfterSave, questionProblem } from '@/lib/questions/question-after-save'
import { questionState } from '@/lib/questions/question-state'
import { slugOf, uniqueSlug } from '@/lib/text/slug'
import { quoted } from '@/lib/workflows/label'
import { requireBase } from '@/lib/workflows/require-base'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const saveQuestionSchema = batchRequestSchema.extend({
  question: questionInputSchema,
  /** What its effect was reckoned from (lib/questions/change-base.ts), where somebody saw it first. */
  effectBasedOn: z.string().optional(),
})

/**
 * Makes a question or changes one. Positions that are left out are archived. One that was changed since the state
 * it was made from, or whose effect is another one than was seen, is refused with what is stored now.
 */
export async function saveQuestion(
  context: WorkContext,
  { question: input, effectBasedOn, ...request }: z.infer<typeof saveQuestionSchema>,
): Promise<Question> {
  const problem = questionProblem(input)
  if (problem !== null) throw new InvalidInput(problem)
  return runBatch(context, request, async ({ recording, project, now }) => {
    const { transaction } = recording
    const place = { projectId: project.id, id: input.id }
    const current = await findQuestion(transaction, place)
    requireState(current, input.basedOn)
    if (current && effectBasedOn !== undefined) {
      await requireBase(transaction, current, { basedOn: effectBasedOn, refusal: saveAgain })
    }
    const { slugs, lastOrdinal } = await listQuestionSlugs(transaction, project.id)
    const question = questionAfterSave(input, {
      current,
      slug: uniqueSlug(slugOf(input.text), slugs),
      ordinal: lastOrdinal + 1,
      now: now.toISOString(),
    })
    await writeQuestion(recording, question, project.id)
    return {
      label: `Question ${quoted(input.text)}`,
      value: await requireQuestion(transaction, place),
    }
  })
}

const saveAgain = 'Nothing of what you typed is lost: save again, and see first what it does now.'

function requireState(current: Question | null, basedOn: string | null): void {
  const state = current && questionState(current)
  if (state === basedOn) return
  throw new Conflict(
    'This question was changed after you opened it. Nothing of what you typed is lost: see what is stored now, and go on from there.',
    current,
  )
}

import type { z } from 'zod'
import { answerOf } from '@/lib/boundary/answer-of'
import { asSeen } from '@/lib/boundary/as-seen'
import { localView } from '@/lib/boundary/local-context'
import { parseInput } from '@/lib/boundary/parse-input'
import { type Answer, Forbidden } from '@/lib/errors'

/**
 * A server action: whatever arrives is parsed first, and whatever happens is an answer. `madeFor` is the annotator
 * that the page was made for (page-actions.ts fills it in): a page that is still open from before somebody else took
 * over must not write under the new name.
 */
export function action<Schema extends z.ZodType, Value>(
  schema: Schema,
  work: (input: z.output<Schema>) => Promise<Value>,
): (madeFor: string, input: z.input<Schema>) => Promise<Answer<Value>> {
  return async (madeFor, input) => {
    const answer = await answerOf(async () => {
      const parsed = parseInput(schema, input)
      await requireSameAnnotator(madeFor)
      return work(parsed)
    })
    return asSeen(answer, input)
  }
}

/** An action that signs nothing, so that any page may ask for it: choosing who annotates above all. */
export function unboundAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  work: (input: z.output<Schema>) => Promise<Value>,
): (input: z.input<Schema>) => Promise<Answer<Value>> {
  return async (input) => answerOf(async () => work(parseInput(schema, input)))
}

async function requireSameAnnotator(madeFor: string): Promise<void> {
  const { annotator } = await localView()
  if (madeFor === annotator) return
  throw new Forbidden(
    `This page was opened as ${madeFor}, and you are ${annotator} now. Reload the page to go on as ${annotator}, or choose ${madeFor} again in the bar at the top.`,
  )
}

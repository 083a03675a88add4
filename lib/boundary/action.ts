import type { z } from 'zod'
import { answerOf } from '@/lib/boundary/answer-of'
import { parseInput } from '@/lib/boundary/parse-input'
import type { Answer } from '@/lib/errors'

/** A server action: whatever arrives is parsed first, and whatever happens is an answer. */
export function action<Schema extends z.ZodType, Value>(
  schema: Schema,
  work: (input: z.output<Schema>) => Promise<Value>,
): (input: z.input<Schema>) => Promise<Answer<Value>> {
  return async (input) => answerOf(async () => work(parseInput(schema, input)))
}

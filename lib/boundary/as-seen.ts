import { answerOf } from '@/lib/boundary/answer-of'
import { hideInAnswer } from '@/lib/boundary/hide-in-answer'
import { localContext, localView } from '@/lib/boundary/local-context'
import type { Answer } from '@/lib/errors'

/** The answer about the project that the input names, without what is hidden from whoever asked. */
export async function asSeen<Value>(answer: Answer<Value>, input: unknown): Promise<Answer<Value>> {
  const project = projectOf(input)
  if (project === null || (await localView()).hides.length === 0) return answer
  const seen = await answerOf(async () => hideInAnswer(await localContext(), project, answer))
  return seen.ok ? seen.value : seen
}

/** The slug that everything is sent with that concerns one project. */
function projectOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('project' in input)) return null
  return typeof input.project === 'string' ? input.project : null
}

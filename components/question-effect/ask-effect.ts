import { ask } from '@/components/asking/ask'
import { questionEffectPath } from '@/lib/addresses'
import type { EffectAnswer } from '@/lib/comparison/effect/effect-answer'
import type { Answer } from '@/lib/errors'
import type { QuestionChange } from '@/lib/questions/question-change'

/** Asks what a change of a question would do. */
export function askEffect(project: string, change: QuestionChange): Promise<Answer<EffectAnswer>> {
  return ask(post(questionEffectPath(project), { change }))
}

async function post(address: string, body: unknown): Promise<Answer<EffectAnswer>> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const value = await response.json()
  return response.ok
    ? { ok: true, value }
    : { ok: false, kind: value.kind, status: response.status, message: value.message }
}

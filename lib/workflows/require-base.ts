import type { Transaction } from '@/lib/db/client'
import { loadChangeGround } from '@/lib/db/load-change-ground'
import { Conflict } from '@/lib/errors'
import { changeBase } from '@/lib/questions/change-base'
import type { Question } from '@/lib/questions/question'

/**
 * Refuses a change whose effect was reckoned from something else than what is stored now, with the question as it is
 * stored. `refusal` says what to do then.
 */
export async function requireBase(
  transaction: Transaction,
  question: Question,
  { basedOn, refusal }: { basedOn: string; refusal: string },
): Promise<void> {
  if (changeBase(await loadChangeGround(transaction, question)) === basedOn) return
  throw new Conflict(
    `The question, or what was read or judged on it, was changed since you saw what this does. ${refusal}`,
    question,
  )
}

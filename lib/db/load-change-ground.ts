import type { Transaction } from '@/lib/db/client'
import type { ChangeGround } from '@/lib/questions/change-base'
import type { Question } from '@/lib/questions/question'

/** Everything that the effect of a change of the question depends on, without the claims themselves. */
export async function loadChangeGround(db: Transaction, question: Question): Promise<ChangeGround> {
  const readings = await db.assessment.findMany({
    where: { questionId: question.id },
    select: { claimId: true, positionId: true, by: { select: { name: true } } },
  })
  const ofQuestion = { pair: { questionId: question.id } }
  return {
    question,
    readings: readings.map(({ by, ...reading }) => ({ ...reading, by: by.name })),
    judgements:
      (await db.verdict.count({ where: ofQuestion })) +
      (await db.resolution.count({ where: ofQuestion })),
  }
}

import type { Question } from '@/lib/questions/question'
import { questionState } from '@/lib/questions/question-state'
import { sha256 } from '@/lib/text/sha256'

/** What a change of a question works on, as far as whoever sees its effect beforehand relies on it. */
export type ChangeGround = {
  question: Question
  /** Every reading of the question, whoever may see it. */
  readings: readonly { claimId: string; by: string; positionId: string }[]
  /** How many verdicts and resolutions there are on its pairs. Nobody takes one away and adds another unseen. */
  judgements: number
}

/**
 * Names what the effect of a change was reckoned from: SHA-256 in hexadecimal. Where it is another one by the time
 * the change is made, what was shown is not what would be done.
 */
export function changeBase({ question, readings, judgements }: ChangeGround): string {
  const positions = question.positions.map(({ id, archivedAt, mergedIntoId }) => [
    ...[id, archivedAt, mergedIntoId],
  ])
  return sha256(
    JSON.stringify([
      ...[questionState(question), question.archivedAt, positions, judgements],
      readings
        .map(({ claimId, by, positionId }) => JSON.stringify([claimId, by, positionId]))
        .toSorted(),
    ]),
  )
}

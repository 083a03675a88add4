import { findRows, type Recording, type Rows, updateRows } from '@/lib/db/record-write'
import type { ChangedQuestion } from '@/lib/questions/question-after-change'

/**
 * Makes the readings of the question take the positions that they take after its change. Their claims get their next
 * versions: whoever has one open must not write the old position back.
 */
export async function moveReadings(
  recording: Recording,
  { question, movingFrom, positionAfter }: ChangedQuestion,
  now: Date,
): Promise<void> {
  if (movingFrom === null) return
  const readings = await recording.transaction.assessment.findMany({
    where: { questionId: question.id, positionId: movingFrom },
  })
  const changes = readings
    .map((before) => ({ before, after: { ...before, positionId: positionAfter(before) } }))
    .filter(({ before, after }) => before.positionId !== after.positionId)
  await updateRows(recording, 'assessment', changes)
  const claimIds = [...new Set(changes.map(({ before }) => before.claimId))]
  const claims = await findRows(recording.transaction, 'claim', claimIds)
  await updateRows(
    recording,
    'claim',
    claims.map((before) => ({ before, after: nextVersion(before, now) })),
  )
}

function nextVersion(claim: Rows['claim'], now: Date): Rows['claim'] {
  return { ...claim, version: claim.version + 1, updatedAt: now }
}

import { createRow, createRows, type Recording } from '@/lib/db/record-write'
import { questionRows } from '@/lib/db/rows-to-write'
import { syncRow, syncRows } from '@/lib/db/sync-rows'
import type { Question } from '@/lib/questions/question'

/** Makes the question be stored as it is given, with its positions and their relations. */
export async function writeQuestion(
  recording: Recording,
  question: Question,
  projectId: string,
): Promise<void> {
  const wanted = questionRows(question, projectId)
  const stored = await recording.transaction.question.findFirst({
    where: { id: question.id, projectId },
    include: { positions: true, relations: true },
  })
  if (!stored) {
    await createRow(recording, 'question', wanted.question)
    await createRows(recording, 'position', wanted.positions)
    await createRows(recording, 'positionRelation', wanted.relations)
    return
  }
  const { positions, relations, ...row } = stored
  await syncRow(recording, 'question', row, wanted.question)
  await syncRows(
    recording,
    'position',
    { stored: positions, wanted: wanted.positions },
    ({ id }) => id,
  )
  await syncRows(
    recording,
    'positionRelation',
    { stored: relations, wanted: wanted.relations },
    ({ positionAId, positionBId }) => `${positionAId} ${positionBId}`,
  )
}

import { createRow, createRows, findRows, type Recording, updateRows } from '@/lib/db/record-write'
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
    include: { positions: { include: { examples: true } }, relations: true },
  })
  if (!stored) {
    await createRow(recording, 'question', wanted.question)
    await createRows(recording, 'position', wanted.positions)
    await createRows(recording, 'positionRelation', wanted.relations)
    await createRows(recording, 'positionExample', wanted.examples)
    return
  }
  const { positions, relations, ...row } = stored
  await syncRow(recording, 'question', row, wanted.question)
  const examples = positions.flatMap((position) => position.examples)
  await syncRows(
    recording,
    'position',
    { stored: positions.map(({ examples: _, ...position }) => position), wanted: wanted.positions },
    ({ id }) => id,
  )
  await syncRows(
    recording,
    'positionRelation',
    { stored: relations, wanted: wanted.relations },
    ({ positionAId, positionBId }) => `${positionAId} ${positionBId}`,
  )
  await syncRows(
    recording,
    'positionExample',
    { stored: examples, wanted: wanted.examples },
    ({ positionId, claimId }) => `${positionId} ${claimId}`,
  )
}

/** Makes the questions be stored in the order and below the questions that they are given. */
export async function writeQuestionPlaces(
  recording: Recording,
  questions: readonly Pick<Question, 'id' | 'parentId' | 'ordinal'>[],
  projectId: string,
): Promise<void> {
  const placeById = new Map(questions.map((question) => [question.id, question]))
  const stored = await findRows(recording.transaction, 'question', [...placeById.keys()])
  const changes = stored.flatMap((before) => {
    const place = placeById.get(before.id)
    if (!place || before.projectId !== projectId) return []
    const { parentId, ordinal } = place
    return [{ before, after: { ...before, parentId, ordinal } }]
  })
  await updateRows(recording, 'question', changes)
}

import type { Transaction } from '@/lib/db/client'
import { questionOfRow, questionSelect } from '@/lib/db/rows/question-rows'
import { NotFound } from '@/lib/errors'
import type { Question } from '@/lib/questions/question'

type Place = { projectId: string; id: string }

/** A question of the project, archived or not. */
export async function findQuestion(
  db: Transaction,
  { projectId, id }: Place,
): Promise<Question | null> {
  const row = await db.question.findFirst({ where: { id, projectId }, select: questionSelect })
  return row && questionOfRow(row)
}

export async function requireQuestion(db: Transaction, place: Place): Promise<Question> {
  const question = await findQuestion(db, place)
  if (!question) throw new NotFound('This question is not in the project any more.')
  return question
}

/** The question at an address, archived or not. */
export async function requireQuestionAt(
  db: Transaction,
  { projectId, slug }: { projectId: string; slug: string },
): Promise<Question> {
  const where = { projectId_slug: { projectId, slug } }
  const row = await db.question.findUnique({ where, select: questionSelect })
  if (!row) throw new NotFound('There is no such question in this project.')
  return questionOfRow(row)
}

/** Those of the project that have one of the ids, without order. */
export async function listQuestions(
  db: Transaction,
  { projectId, ids }: { projectId: string; ids: string[] },
): Promise<Question[]> {
  if (ids.length === 0) return []
  const rows = await db.question.findMany({
    where: { projectId, id: { in: ids } },
    select: questionSelect,
  })
  return rows.map(questionOfRow)
}

/** All of the project, archived ones included, without order. */
export async function listAllQuestions(db: Transaction, projectId: string): Promise<Question[]> {
  const rows = await db.question.findMany({ where: { projectId }, select: questionSelect })
  return rows.map(questionOfRow)
}

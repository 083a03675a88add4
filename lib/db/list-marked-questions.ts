import type { Transaction } from '@/lib/db/client'

/**
 * The ids of the questions for which a person has recorded what a document does, or reads one of its live claims as
 * taking a position.
 */
export async function listMarkedQuestions(
  transaction: Transaction,
  { documentId, byId }: { documentId: string; byId: string },
): Promise<Set<string>> {
  const select = { questionId: true } as const
  const records = await transaction.coverage.findMany({ where: { documentId, byId }, select })
  const readings = await transaction.assessment.findMany({
    where: { byId, claim: { documentId, archivedAt: null } },
    select,
  })
  return new Set([...records, ...readings].map(({ questionId }) => questionId))
}

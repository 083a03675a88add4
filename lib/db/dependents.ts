import type { Transaction } from '@/lib/db/client'
import type { Entity } from '@/lib/db/record-write'

/** Whether other rows refer to a row, so that it cannot go without them. */
export async function hasDependents(
  transaction: Transaction,
  entity: Entity,
  id: string,
): Promise<boolean> {
  const row = await dependentCounts[entity]?.(transaction, id)
  return row ? Object.values(row._count).some((count) => count > 0) : false
}

type Counts = { _count: Record<string, number> } | null

/** Asked in one table, since the engines would answer differently: a tag that goes would orphan its children. */
const dependentCounts: {
  [Name in Entity]?: (transaction: Transaction, id: string) => PromiseLike<Counts>
} = {
  document: (transaction, id) =>
    transaction.document.findUnique({
      where: { id },
      select: { _count: { select: { revisions: true, claims: true, coverage: true } } },
    }),
  revision: (transaction, id) =>
    transaction.revision.findUnique({
      where: { id },
      select: { _count: { select: { anchors: true } } },
    }),
  claim: (transaction, id) =>
    transaction.claim.findUnique({
      where: { id },
      select: {
        _count: {
          select: { anchors: true, tags: true, assessments: true, pairsAsA: true, pairsAsB: true },
        },
      },
    }),
  tag: (transaction, id) =>
    transaction.tag.findUnique({
      where: { id },
      select: { _count: { select: { children: true, claims: true } } },
    }),
  question: (transaction, id) =>
    transaction.question.findUnique({
      where: { id },
      select: {
        _count: {
          select: {
            positions: true,
            relations: true,
            assessments: true,
            coverage: true,
            pairs: true,
          },
        },
      },
    }),
  position: (transaction, id) =>
    transaction.position.findUnique({
      where: { id },
      select: { _count: { select: { relationsA: true, relationsB: true, assessments: true } } },
    }),
  pair: (transaction, id) =>
    transaction.pair.findUnique({
      where: { id },
      select: { _count: { select: { verdicts: true } } },
    }),
}

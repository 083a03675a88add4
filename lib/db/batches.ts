import type { Transaction } from '@/lib/db/client'

export type FoundBatch = { id: string; label: string; byId: string; projectId: string }

const summary = { id: true, label: true, byId: true, projectId: true, sequence: true } as const

/** A batch with the answer that its request was given. */
export async function findBatch(
  transaction: Transaction,
  id: string,
): Promise<(FoundBatch & { outcome: string }) | null> {
  return transaction.batch.findUnique({ where: { id }, select: { ...summary, outcome: true } })
}

type Whose = { projectId: string; byId: string }

/** The newest of a person's changes in a project that stands: neither undone nor lasting. */
export async function findBatchToUndo(
  transaction: Transaction,
  whose: Whose,
): Promise<FoundBatch | null> {
  return transaction.batch.findFirst({
    where: { ...whose, kind: { in: ['change', 'redo'] }, revertedBy: { is: null } },
    orderBy: { sequence: 'desc' },
    select: summary,
  })
}

/** The newest undo of a person in a project that stands, unless the person has changed something after it. */
export async function findBatchToRedo(
  transaction: Transaction,
  whose: Whose,
): Promise<FoundBatch | null> {
  const newest = { orderBy: { sequence: 'desc' }, select: summary } as const
  const undo = await transaction.batch.findFirst({
    where: { ...whose, kind: 'undo', revertedBy: { is: null } },
    ...newest,
  })
  const change = await transaction.batch.findFirst({
    where: { ...whose, kind: 'change' },
    ...newest,
  })
  return undo && undo.sequence > (change?.sequence ?? 0) ? undo : null
}

/** The newest batch that wrote a row, with who did it. */
export async function findLastBatchOf(
  transaction: Transaction,
  { entity, entityId }: { entity: string; entityId: string },
): Promise<{ id: string; label: string; by: string } | null> {
  const activity = await transaction.activity.findFirst({
    where: { entity, entityId },
    orderBy: { batch: { sequence: 'desc' } },
    select: { batch: { select: { id: true, label: true, by: { select: { name: true } } } } },
  })
  return activity && { ...activity.batch, by: activity.batch.by.name }
}

import { uuidv7 } from 'uuidv7'
import type { Transaction } from '@/lib/db/client'
import { indexWrites } from '@/lib/db/index-writes'
import type { WrittenRow } from '@/lib/db/record-write'
import { insertRows } from '@/lib/db/write-rows'
import type { BatchKind } from '@/lib/history/batch-kind'

export type Batch = {
  id: string
  projectId: string
  byId: string
  /** What was done, in words that fit after "Undone:". */
  label: string
  kind: BatchKind
  /** The batch that this one takes back. */
  revertsId: string | null
  /** What the client was answered. */
  outcome: unknown
}

/** Closes a batch: what was done, every row that was written for it, and where it is found from now on. */
export async function recordBatch(
  transaction: Transaction,
  batch: Batch,
  written: WrittenRow[],
): Promise<void> {
  await transaction.batch.create({
    data: {
      ...batch,
      outcome: JSON.stringify(batch.outcome),
      createdAt: new Date(),
      sequence: (await lastSequence(transaction, batch.projectId)) + 1,
    },
  })
  const activities = written.map((row, ordinal) => activityOf(batch.id, ordinal, row))
  await insertRows(transaction, 'Activity', activities)
  await indexWrites(transaction, batch.projectId, written)
}

/** Right under concurrency because whoever writes in a project holds its lock. */
async function lastSequence(transaction: Transaction, projectId: string): Promise<number> {
  const newest = await transaction.batch.findFirst({
    where: { projectId },
    orderBy: { sequence: 'desc' },
    select: { sequence: true },
  })
  return newest?.sequence ?? 0
}

function activityOf(batchId: string, ordinal: number, row: WrittenRow) {
  const { entity, entityId, before, after } = row
  return {
    id: uuidv7(),
    batchId,
    ordinal,
    entity,
    entityId,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  }
}

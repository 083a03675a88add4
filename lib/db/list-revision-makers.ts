import type { RevisionMaker } from '@/lib/comparison/document-revisions'
import type { Database, Transaction } from '@/lib/db/client'

/** Those of the revisions that a recorded change added, once or again after it was taken back: then the last one. */
export async function listRevisionMakers(
  db: Database | Transaction,
  revisionIds: readonly string[],
): Promise<RevisionMaker[]> {
  const rows = await db.activity.findMany({
    where: { entity: 'revision', entityId: { in: [...revisionIds] }, before: null },
    select: {
      entityId: true,
      batch: { select: { sequence: true, by: { select: { name: true } } } },
    },
    orderBy: { batch: { sequence: 'asc' } },
  })
  const makers = rows.map(({ entityId, batch }) => ({
    ...{ revisionId: entityId, by: batch.by.name, sequence: batch.sequence },
  }))
  return [...new Map(makers.map((maker) => [maker.revisionId, maker])).values()]
}

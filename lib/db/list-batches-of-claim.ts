import type { Transaction } from '@/lib/db/client'
import { parseColumns } from '@/lib/db/recorded-rows'

/**
 * The ids of all batches that wrote something of a claim: itself, its passages, tags and readings, and what was made
 * of its pairs. Also those of a claim that was taken back.
 */
export async function listBatchesOfClaim(
  db: Transaction,
  projectId: string,
  number: number,
): Promise<string[]> {
  const claimId = await findClaimId(db, projectId, number)
  if (claimId === null) return []
  const batch = { projectId }
  const own = await db.activity.findMany({
    where: { batch, entity: 'claim', entityId: claimId },
    select: { batchId: true },
  })
  const parts = await db.activity.findMany({
    where: {
      batch,
      entity: { in: ['anchor', 'claimTag', 'assessment', 'contextCheck', 'pair'] },
      // The record holds rows as JSON, and an id occurs in no other part of it.
      OR: [{ before: { contains: claimId } }, { after: { contains: claimId } }],
    },
    select: { batchId: true, entity: true, entityId: true },
  })
  const pairIds = parts.filter(({ entity }) => entity === 'pair').map(({ entityId }) => entityId)
  const judged = await listBatchesOfPairs(db, projectId, new Set(pairIds))
  return [...new Set([...own, ...parts].map(({ batchId }) => batchId).concat(judged))]
}

/** The id of a claim by its number, also of one that was taken back. */
export async function findClaimId(
  db: Transaction,
  projectId: string,
  number: number,
): Promise<string | null> {
  const claim = await db.claim.findUnique({
    where: { projectId_number: { projectId, number } },
    select: { id: true },
  })
  if (claim) return claim.id
  const gone = await db.activity.findFirst({
    where: { batch: { projectId }, entity: 'claim', after: { contains: `"number":${number},` } },
    select: { entityId: true },
  })
  return gone?.entityId ?? null
}

async function listBatchesOfPairs(
  db: Transaction,
  projectId: string,
  pairIds: ReadonlySet<string>,
): Promise<string[]> {
  if (pairIds.size === 0) return []
  const activities = await db.activity.findMany({
    where: { batch: { projectId }, entity: { in: ['verdict', 'resolution'] } },
    select: { batchId: true, before: true, after: true },
  })
  return activities.flatMap(({ batchId, before, after }) => {
    const { pairId } = parseColumns(after ?? before ?? '{}')
    return typeof pairId === 'string' && pairIds.has(pairId) ? [batchId] : []
  })
}

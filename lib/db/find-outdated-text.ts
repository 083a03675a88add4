import type { Recording, WrittenRow } from '@/lib/db/record-write'

/**
 * The text that a document got since, where what was written put a passage into the one before as if that were the
 * newest; null where all is well. Changes that are taken back out of order would do so. An orphan belongs to an older text.
 */
export async function findOutdatedText({
  transaction,
  written,
}: Recording): Promise<Pick<WrittenRow, 'entity' | 'entityId'> | null> {
  const revisionIds = [...new Set(written.flatMap(revisionPutInto))]
  for (const id of revisionIds) {
    const revision = await transaction.revision.findUnique({
      where: { id },
      select: { documentId: true, number: true },
    })
    if (!revision) continue
    const { documentId, number } = revision
    const newer = await transaction.revision.findFirst({
      where: { documentId, number: { gt: number } },
      select: { id: true },
      orderBy: { number: 'asc' },
    })
    if (newer) return { entity: 'revision', entityId: newer.id }
  }
  return null
}

/** The text that a written row puts a passage into that is no orphan. */
function revisionPutInto({ entity, before, after }: WrittenRow): string[] {
  if (entity !== 'anchor') return []
  const [was, is] = [revisionOf(before), revisionOf(after)]
  return is === null || is === was ? [] : [is]
}

function revisionOf(row: WrittenRow['before']): string | null {
  const isPlaced = row !== null && 'revisionId' in row && row.status !== 'orphaned'
  return isPlaced ? row.revisionId : null
}

import type { Transaction } from '@/lib/db/client'
import type { WrittenRow } from '@/lib/db/record-write'
import {
  addClaims,
  addDocuments,
  findDocumentNumber,
  findIndexedProject,
  indexProject,
  keysOfClaim,
  removeEntries,
} from '@/lib/db/search-index'
import type { KeyRange } from '@/lib/db/search-keys'
import { keysOfPlace } from '@/lib/db/search-keys'

/**
 * Brings the search index up to the rows that a batch has written, in the same transaction. Only what is searched
 * counts: tags for ten thousand claims cost nothing here.
 */
export async function indexWrites(
  transaction: Transaction,
  projectId: string,
  written: readonly WrittenRow[],
): Promise<void> {
  const claimIds = [...new Set(written.flatMap(claimTouched))]
  const documentIds = [...new Set(written.flatMap(documentTouched))]
  if (claimIds.length === 0 && documentIds.length === 0) return
  const project = await findIndexedProject(transaction, projectId)
  if (!project?.isCurrent) {
    await indexProject(transaction, projectId)
    return
  }
  const { number } = project
  await removeEntries(transaction, [
    ...(await keysOfClaims(transaction, number, claimIds, written)),
    ...(await keysOfDocuments(transaction, number, documentIds)),
  ])
  await addDocuments(transaction, { projectId, number }, documentIds)
  await addClaims(transaction, number, claimIds)
}

/** The claim that other words are found in now, if the row makes them so. */
function claimTouched({ entity, entityId, before, after }: WrittenRow): string[] {
  if (entity === 'claim') return isSame(before, after, ['statement', 'note']) ? [] : [entityId]
  if (entity !== 'anchor') return []
  const claimId = columnOf(after ?? before, 'claimId')
  const searched = ['exact', 'start', 'ordinal', 'revisionId']
  return typeof claimId !== 'string' || isSame(before, after, searched) ? [] : [claimId]
}

/** The document that has another text now: one is only ever added or taken back. */
function documentTouched({ entity, before, after }: WrittenRow): string[] {
  const documentId = entity === 'revision' ? columnOf(after ?? before, 'documentId') : null
  return typeof documentId === 'string' ? [documentId] : []
}

function columnOf(row: WrittenRow['after'], column: string): unknown {
  return row === null ? null : Reflect.get(row, column)
}

function isSame(
  before: WrittenRow['before'],
  after: WrittenRow['after'],
  columns: readonly string[],
): boolean {
  if (!before || !after) return false
  return columns.every((column) => columnOf(before, column) === columnOf(after, column))
}

async function keysOfClaims(
  transaction: Transaction,
  project: number,
  claimIds: readonly string[],
  written: readonly WrittenRow[],
): Promise<KeyRange[]> {
  const numbers = new Map<string, number>()
  for (const { entity, entityId, before, after } of written) {
    const number = entity === 'claim' ? columnOf(after ?? before, 'number') : null
    if (typeof number === 'number') numbers.set(entityId, number)
  }
  const unknown = claimIds.filter((id) => !numbers.has(id))
  const stored = await transaction.claim.findMany({
    where: { id: { in: unknown } },
    select: { id: true, number: true },
  })
  for (const { id, number } of stored) numbers.set(id, number)
  return claimIds.flatMap((id) => {
    const number = numbers.get(id)
    return number === undefined ? [] : keysOfClaim(project, number)
  })
}

async function keysOfDocuments(
  transaction: Transaction,
  project: number,
  documentIds: readonly string[],
): Promise<KeyRange[]> {
  const ranges: KeyRange[] = []
  for (const id of documentIds) {
    const number = await findDocumentNumber(transaction, id)
    if (number !== null) ranges.push(keysOfPlace(project, 'documents', number))
  }
  return ranges
}

import type { Transaction } from '@/lib/db/client'
import { type Entity, findRowBy, isAnyNamed } from '@/lib/db/record-write'

/** A row that refers to another one, so that that one cannot go without it; null where none does. */
export async function findDependent(
  transaction: Transaction,
  entity: Entity,
  id: string,
): Promise<{ entity: Entity; entityId: string } | null> {
  for (const [dependent, column] of references[entity] ?? []) {
    const row = await findRowBy(transaction, dependent, column, id)
    if (row) return { entity: dependent, entityId: row.id }
  }
  return null
}

/** Whether a row refers to any of these, so that not all of them can go. */
export async function isAnyInUse(
  transaction: Transaction,
  entity: Entity,
  ids: readonly string[],
): Promise<boolean> {
  for (const [dependent, column] of references[entity] ?? []) {
    if (await isAnyNamed(transaction, dependent, column, ids)) return true
  }
  return false
}

/**
 * Which columns refer to a model. Asked in one table, since the engines would answer differently: a tag that goes
 * would orphan its children.
 */
export const references: { [Name in Entity]?: readonly (readonly [Entity, string])[] } = {
  document: [
    ['revision', 'documentId'],
    ['claim', 'documentId'],
    ['coverage', 'documentId'],
  ],
  revision: [
    ['anchor', 'revisionId'],
    ['formerPassage', 'revisionId'],
  ],
  claim: [
    ['anchor', 'claimId'],
    ['formerPassage', 'claimId'],
    ['claimTag', 'claimId'],
    ['assessment', 'claimId'],
    ['contextCheck', 'claimId'],
    ['tagExample', 'claimId'],
    ['positionExample', 'claimId'],
    ['pair', 'claimAId'],
    ['pair', 'claimBId'],
    ['verdict', 'supersedingClaimId'],
    ['resolution', 'supersedingClaimId'],
  ],
  tag: [
    ['tag', 'parentId'],
    ['tag', 'mergedIntoId'],
    ['tagAlias', 'tagId'],
    ['tagExample', 'tagId'],
    ['claimTag', 'tagId'],
  ],
  question: [
    ['question', 'parentId'],
    ['positionExample', 'questionId'],
    ['position', 'questionId'],
    ['positionRelation', 'questionId'],
    ['assessment', 'questionId'],
    ['coverage', 'questionId'],
    ['pair', 'questionId'],
  ],
  position: [
    ['positionRelation', 'positionAId'],
    ['positionRelation', 'positionBId'],
    ['assessment', 'positionId'],
    ['position', 'mergedIntoId'],
    ['positionExample', 'positionId'],
  ],
  pair: [
    ['verdict', 'pairId'],
    ['resolution', 'pairId'],
  ],
}

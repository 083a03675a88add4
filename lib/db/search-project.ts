import { empty, join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Transaction } from '@/lib/db/client'
import { keyOf, keysOfClaims, keysOfKind, placeInKind } from '@/lib/db/search-keys'
import { entriesFound } from '@/lib/db/search-terms'
import type { SearchEntry, SearchKind } from '@/lib/search/search-entries'
import type { SearchNode } from '@/lib/search/search-query'
import type { EntryNumber, FoundEntry } from '@/lib/search/search-texts'

export type SearchRequest = {
  /** The number of the project in the index (prepare-search-index.ts). */
  project: number
  kind: SearchKind
  root: SearchNode
  /**
   * Conditions on the columns of "Claim" AS c, or for documents of "Document" AS d; what is archived is left out where
   * there is none.
   */
  only?: Sql | null
}

/** The entries of a kind, those that come first or those after one, as lib/search/search-texts.ts has them. */
export async function listEntriesFound(
  db: Transaction,
  request: SearchRequest,
  { after, limit }: { after: EntryNumber | null; limit: number },
): Promise<FoundEntry[]> {
  const { project, kind } = request
  const below = after ? placeInKind(keyOf({ project, kind, ...after })) : undefined
  const rows = await db.$queryRaw<EntryRow[]>`
    SELECT e."documentId", e."claimId", e."revisionId", e."ordinal", e."start", e."text", ${numberOf(kind)} AS "number"
    ${fromEntries(db, request, below)}
    ORDER BY e."key" DESC LIMIT ${limit}`
  return rows.map((row) => ({ kind, ...row }))
}

type EntryRow = Omit<SearchEntry, 'kind'> & { number: number }

const numberOf = (kind: SearchKind) => (kind === 'documents' ? sql`n."number"` : sql`c."number"`)

/** How many entries there are; of more than `most` it is only said that there are more. */
export async function countEntriesFound(
  db: Transaction,
  request: SearchRequest,
  most: number,
): Promise<{ total: number; isMore: boolean }> {
  const rows = await db.$queryRaw<{ total: number | bigint }[]>`
    SELECT COUNT(*) AS "total" FROM (
      SELECT 1 ${fromEntries(db, request)} LIMIT ${most + 1}
    ) AS counted`
  const total = Number(rows[0]?.total ?? 0)
  return { total: Math.min(total, most), isMore: total > most }
}

/** A page with one entry more than its limit, where there is one, and how many there are in all. */
export async function findEntries(
  db: Transaction,
  request: SearchRequest,
  { after, limit, most }: { after: EntryNumber | null; limit: number; most: number },
): Promise<{ found: FoundEntry[]; total: number; isMore: boolean }> {
  const found = await listEntriesFound(db, request, { after, limit: limit + 1 })
  const isAll = after === null && found.length <= limit
  if (isAll) return { found, total: found.length, isMore: false }
  return { found, ...(await countEntriesFound(db, request, most)) }
}

function fromEntries(
  db: Transaction,
  { project, kind, root, only }: SearchRequest,
  below?: string,
): Sql {
  const entries = entriesFound(db, root, keysOfKind(project, kind, below))
  if (kind === 'documents') {
    return sql`FROM ${entries}
      JOIN "Document" AS d ON d."id" = e."documentId"
      JOIN "SearchDocument" AS n ON n."documentId" = e."documentId"
      WHERE ${only ?? sql`d."archivedAt" IS NULL`}`
  }
  return sql`FROM ${entries} JOIN "Claim" AS c ON c."id" = e."claimId"
    WHERE ${only ?? sql`c."archivedAt" IS NULL`}`
}

/**
 * The condition that a claim, "Claim" AS c, has what is asked for, wherever in its passages, its statement and its note
 * the words stand: isClaimFound of lib/search/search-texts.ts.
 */
export function claimIsFound(db: Transaction, project: number, root: SearchNode): Sql {
  const has = (node: SearchNode): Sql => {
    switch (node.kind) {
      case 'words':
        return sql`c."id" IN (SELECT e."claimId" FROM ${entriesFound(db, node, keysOfClaims(project))})`
      case 'any':
        return sql`(${join(node.parts.map(has), ' OR ')})`
      case 'all': {
        const absent = node.without.map((part) => sql` AND NOT ${has(part)}`)
        const nothing = absent.length === 0 ? empty : join(absent, '')
        return sql`(${join(node.parts.map(has), ' AND ')}${nothing})`
      }
    }
  }
  return has(root)
}

import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { isAboutClaims } from '@/lib/claim-list/search-scope'
import { type ClaimCondition, whereClaims } from '@/lib/db/claim-filter-sql'
import type { SearchKind } from '@/lib/search/search-entries'

/** The filters of the claims table as a condition of a search: lib/claim-list/search-scope.ts in SQL. */
export function onlyWhere(kind: SearchKind, condition: ClaimCondition): Sql {
  return kind === 'documents' ? onlyDocuments(condition) : whereClaims(condition)
}

function onlyDocuments({ filter }: ClaimCondition): Sql {
  if (isAboutClaims(filter)) return sql`1 = 0`
  const { documentIds, publishedIds, archived } = filter
  const parts = [documentIds, publishedIds].flatMap((ids) =>
    ids === null ? [] : [isOneOf([...ids])],
  )
  if (archived === 'no') parts.push(sql`d."archivedAt" IS NULL`)
  if (archived === 'yes') parts.push(sql`d."archivedAt" IS NOT NULL`)
  return parts.length === 0 ? sql`1 = 1` : join(parts, ' AND ')
}

/** Whether the document of an entry is one of these; none is where there are none. */
export function isOneOf(ids: readonly string[]): Sql {
  return ids.length === 0 ? sql`1 = 0` : sql`d."id" IN (${join(ids)})`
}

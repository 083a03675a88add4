import type { ClaimCursor } from '@/lib/claim-list/claim-cursor'
import { keyShape, noPlace, sortDirections, sortedLength } from '@/lib/claim-list/order-claims'
import type { ClaimSort, SortableColumn } from '@/lib/claims/claim-table'
import { authorStances, claimKinds, claimStatuses, likelihoods } from '@/lib/claims/scales'
import { anchorPlace, placeIn } from '@/lib/db/claim-filter-sql'
import { Prisma } from '@/lib/db/generated/sqlite/client'

/*
 * The keys of lib/claim-list/order-claims.ts as SQL on "Claim" as c and its "Document" as d. SQLite compares text by the
 * bytes of UTF-8, which is the order of code points; PostgreSQL does so where it is told.
 */

/** The parts of the key, as columns k0, k1, … of a list of claims. */
export function keyColumns(sort: ClaimSort, isPostgres: boolean): Prisma.Sql {
  const shape = keyShape(sort)
  const parts = [...keyParts(sort.column), Prisma.sql`c."number"`]
  const columns = parts.map((part, index) => {
    const isText = shape[index] === 'text' && isPostgres
    return Prisma.sql`${isText ? Prisma.sql`(${part}) COLLATE "C"` : part} AS ${keyName(index)}`
  })
  return Prisma.join(columns)
}

export function orderByKey(sort: ClaimSort): Prisma.Sql {
  const parts = sortDirections(sort).map((direction, index) =>
    direction === 'asc' ? Prisma.sql`${keyName(index)} ASC` : Prisma.sql`${keyName(index)} DESC`,
  )
  return Prisma.join(parts)
}

/** What comes after the cursor: the first part of the key that differs decides. */
export function afterCursor({ sort, key }: ClaimCursor): Prisma.Sql {
  const directions = sortDirections(sort)
  const values = keyShape(sort).map((part, index) => {
    const value = key[index] ?? 0
    return part === 'instant' ? new Date(value) : value
  })
  const alternatives = values.map((value, index) => {
    const equal = values
      .slice(0, index)
      .map((same, place) => Prisma.sql`${keyName(place)} = ${same}`)
    const beyond = directions[index] === 'asc' ? Prisma.sql`>` : Prisma.sql`<`
    const differs = Prisma.sql`${keyName(index)} ${beyond} ${value}`
    return Prisma.sql`(${Prisma.join([...equal, differs], ' AND ')})`
  })
  return Prisma.sql`(${Prisma.join(alternatives, ' OR ')})`
}

function keyName(index: number): Prisma.Sql {
  return Prisma.raw(`k${index}`)
}

function keyParts(column: SortableColumn): Prisma.Sql[] {
  switch (column) {
    case 'number':
      return []
    case 'quote':
      return [start(firstQuote)]
    case 'statement':
      return [isTrue(Prisma.sql`c."statement" = ''`), start(Prisma.sql`c."statement"`)]
    case 'document':
      return [start(Prisma.sql`d."title"`), Prisma.sql`d."slug"`, firstPlace]
    case 'published':
      return [isTrue(Prisma.sql`d."publishedOn" IS NULL`), firstDay, imprecision]
    case 'voice':
      return [start(Prisma.sql`COALESCE(c."speaker", '')`)]
    case 'stance':
      return [placeIn(authorStances, Prisma.sql`c."authorStance"`)]
    case 'likelihood':
      return placeOrAbsence(likelihoods, Prisma.sql`c."likelihood"`)
    case 'kind':
      return placeOrAbsence(claimKinds, Prisma.sql`c."kind"`)
    case 'status':
      return [placeIn(claimStatuses, Prisma.sql`c."status"`)]
    case 'anchor':
      return [anchorPlace]
    case 'created':
      return [Prisma.sql`c."createdAt"`]
    case 'updated':
      return [Prisma.sql`c."updatedAt"`]
  }
}

const firstQuote = Prisma.sql`COALESCE((
  SELECT a."exact" FROM "Anchor" a WHERE a."claimId" = c."id" ORDER BY a."ordinal" LIMIT 1), '')`

const firstPlace = Prisma.sql`COALESCE((
  SELECT MIN(a."start") FROM "Anchor" a WHERE a."claimId" = c."id" AND a."status" <> 'orphaned'
), ${Prisma.raw(String(noPlace))})`

const firstDay = Prisma.sql`COALESCE(
  d."publishedOn" || substr('-01-01', length(d."publishedOn") - 3), '')`

const imprecision = Prisma.sql`COALESCE(10 - length(d."publishedOn"), 0)`

function start(text: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`substr(${text}, 1, ${Prisma.raw(String(sortedLength))})`
}

function isTrue(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`
}

function placeOrAbsence(scale: readonly string[], value: Prisma.Sql): Prisma.Sql[] {
  const place = Prisma.sql`CASE WHEN ${value} IS NULL THEN 0 ELSE ${placeIn(scale, value)} END`
  return [isTrue(Prisma.sql`${value} IS NULL`), place]
}

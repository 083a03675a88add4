import { serializeCursor } from '@/lib/claim-list/claim-cursor'
import { type ClaimListRequest, type ClaimPage, keyMaker } from '@/lib/claim-list/list-claims'
import { claimLister, type ListedClaim } from '@/lib/claim-list/listed-claim'
import { type FilterGround, resolveClaimFilter } from '@/lib/claim-list/resolve-claim-filter'
import type { Claim } from '@/lib/claims/claim'
import type { ClaimFilter, IgnoredPart } from '@/lib/claims/claim-filter'
import { type ClaimCondition, whereClaims, whereProject } from '@/lib/db/claim-filter-sql'
import { afterCursor, keyColumns, orderByKey } from '@/lib/db/claim-order-sql'
import { type Database, isPostgres, type Transaction } from '@/lib/db/client'
import { findPages } from '@/lib/db/find-pages'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { loadFilterGround } from '@/lib/db/load-filter-ground'
import { requireProject } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { claimOfRow, claimSelect } from '@/lib/db/rows/claim-rows'
import { searchedClaims } from '@/lib/db/searched-claims'

/** A page of claims, with what filters of the project can name. */
export type FoundPage<Shown> = ClaimPage<Shown> & { ground: FilterGround }

/** One page of the claims of a project that match, each as a list shows it. */
export async function listClaims(
  database: Database | Transaction,
  projectSlug: string,
  request: ClaimListRequest,
): Promise<FoundPage<ListedClaim>> {
  const page = await findClaimPage(database, projectSlug, request)
  const passages = page.claims.flatMap((claim) => claim.passages)
  const pagesOf = await findPages(
    database,
    passages.map(({ revisionId }) => revisionId),
  )
  return { ...page, claims: page.claims.map(claimLister(page.ground, pagesOf)) }
}

/**
 * One page of the claims of a project that match, as lib/claim-list/list-claims.ts says which. The database looks for
 * ids alone; the claims of one page are read as any others. With both counts, a page of 100 of 20,000 claims takes 60
 * to 90 ms (libSQL, in every order, the 190th as long as the first); reading the project to list it there 1,200.
 */
export function findClaimPage(
  database: Database | Transaction,
  projectSlug: string,
  request: ClaimListRequest,
): Promise<FoundPage<Claim>> {
  return readAtOneMoment(database, async (db) => {
    const { condition, ground, ignored } = await prepareFilter(db, projectSlug, request.filter)
    const found = await listPage(db, condition, request)
    const claims = found.slice(0, request.limit)
    const last = claims.at(-1)
    const keyOf = keyMaker(ground.documents, request.sort)
    const isMore = found.length > claims.length
    return {
      claims,
      matching: await countClaims(db, whereClaims(condition)),
      total: await countClaims(db, whereProject(condition)),
      next: last && isMore ? serializeCursor({ sort: request.sort, key: keyOf(last) }) : null,
      ignored,
      ground,
    }
  })
}

/** The ids of all claims of a project that match, by number. */
export function findClaimIds(
  database: Database | Transaction,
  projectSlug: string,
  filter: ClaimFilter,
): Promise<string[]> {
  return readAtOneMoment(database, async (db) => {
    const { condition } = await prepareFilter(db, projectSlug, filter)
    const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
      SELECT c."id" FROM "Claim" c WHERE ${whereClaims(condition)} ORDER BY c."number"`)
    return rows.map(({ id }) => id)
  })
}

export type PreparedFilter = {
  condition: ClaimCondition
  ground: FilterGround
  ignored: IgnoredPart[]
}

export async function prepareFilter(
  db: Transaction,
  projectSlug: string,
  filter: ClaimFilter,
): Promise<PreparedFilter> {
  const { id: projectId } = await requireProject(db, projectSlug)
  const ground = await loadFilterGround(db, projectId)
  const { resolved, ignored } = resolveClaimFilter(filter, ground)
  const names = [...(resolved.annotators ?? [])]
  const people = await db.user.findMany({ where: { name: { in: names } }, select: { id: true } })
  const annotatorIds = people.map(({ id }) => id)
  const search = resolved.search && (await searchedClaims(db, projectId, resolved.search))
  return { condition: { projectId, filter: resolved, annotatorIds, search }, ground, ignored }
}

/** One more than a page holds, where there is one. */
async function listPage(
  db: Transaction,
  condition: ClaimCondition,
  { sort, after, limit }: ClaimListRequest,
): Promise<Claim[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT "id" FROM (
      SELECT c."id", ${keyColumns(sort, isPostgres(db))}
      FROM "Claim" c JOIN "Document" d ON d."id" = c."documentId"
      WHERE ${whereClaims(condition)}
    ) AS listed
    ${after ? Prisma.sql`WHERE ${afterCursor(after)}` : Prisma.empty}
    ORDER BY ${orderByKey(sort)} LIMIT ${limit + 1}`)
  const claims = await findClaims(
    db,
    rows.map(({ id }) => id),
  )
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return rows.flatMap(({ id }) => byId.get(id) ?? [])
}

async function findClaims(db: Transaction, ids: string[]): Promise<Claim[]> {
  const rows = await db.claim.findMany({ where: { id: { in: ids } }, select: claimSelect })
  return rows.map(claimOfRow)
}

async function countClaims(db: Transaction, where: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number | bigint }[]>(
    Prisma.sql`SELECT count(*) AS "count" FROM "Claim" c WHERE ${where}`,
  )
  return Number(row?.count ?? 0)
}

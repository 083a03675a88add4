import { bareClaims } from '@/lib/claim-list/bare-claims'
import { type FilterGround, resolveClaimFilter } from '@/lib/claim-list/resolve-claim-filter'
import { whereClaims } from '@/lib/db/claim-filter-sql'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'

/** The filter names nothing of the project. */
const noGround: FilterGround = {
  documents: [],
  questions: [],
  tags: [],
  speakers: [],
  annotators: [],
}

/** How many highlights of the project wait to be filled in: asked for with every page of it. */
export async function countBareClaims(database: Database, projectId: string): Promise<number> {
  const { resolved } = resolveClaimFilter(bareClaims, noGround)
  const where = whereClaims({ projectId, filter: resolved, annotatorIds: [], search: null })
  const [row] = await database.$queryRaw<{ count: number | bigint }[]>(
    Prisma.sql`SELECT count(*) AS "count" FROM "Claim" c WHERE ${where}`,
  )
  return Number(row?.count ?? 0)
}

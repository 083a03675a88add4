import type { ClaimFilter } from '@/lib/claims/claim-filter'
import { whereClaims } from '@/lib/db/claim-filter-sql'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { prepareFilter } from '@/lib/db/list-claims'

/** The ids of all claims that match, in no order. */
export async function findMatchingIds(
  db: Transaction,
  projectSlug: string,
  filter: ClaimFilter,
): Promise<string[]> {
  const { condition } = await prepareFilter(db, projectSlug, filter)
  const rows = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT c."id" FROM "Claim" c WHERE ${whereClaims(condition)}`,
  )
  return rows.map(({ id }) => id)
}

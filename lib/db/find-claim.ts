import type { Claim } from '@/lib/claims/claim'
import type { Transaction } from '@/lib/db/client'
import { claimOfRow, claimSelect } from '@/lib/db/rows/claim-rows'
import { NotFound } from '@/lib/errors'

type Place = { projectId: string; id: string }

/** A claim of the project, archived or not. */
export async function findClaim(db: Transaction, { projectId, id }: Place): Promise<Claim | null> {
  const row = await db.claim.findFirst({ where: { id, projectId }, select: claimSelect })
  return row && claimOfRow(row)
}

export async function requireClaim(db: Transaction, place: Place): Promise<Claim> {
  const claim = await findClaim(db, place)
  if (claim) return claim
  throw new NotFound(
    'This claim is not in the project. If making it was undone, redo brings it back.',
  )
}

/**
 * The highest version that a claim with this id ever had, 0 where there was none. A claim that is made again
 * after it was taken back starts above it: what was read before must not pass for current.
 */
export async function lastVersionOfClaim(db: Transaction, id: string): Promise<number> {
  const removal = await db.activity.findFirst({
    where: { entity: 'claim', entityId: id, after: null },
    orderBy: { batch: { sequence: 'desc' } },
    select: { before: true },
  })
  if (!removal?.before) return 0
  const row: { version: number } = JSON.parse(removal.before)
  return row.version
}

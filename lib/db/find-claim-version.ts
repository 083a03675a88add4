import type { Claim } from '@/lib/claims/claim'
import type { Transaction } from '@/lib/db/client'
import type { Rows } from '@/lib/db/record-write'
import { reviveRow } from '@/lib/db/recorded-rows'
import { type ClaimRow, claimOfRow, claimSelect } from '@/lib/db/rows/claim-rows'

type Place = { projectId: string; id: string; sequence: number }

/**
 * A claim that is in the project, as it was after the batch with a sequence, with its passages, tags and readings;
 * null where it was not there then.
 */
export async function findClaimVersion(
  db: Transaction,
  { projectId, id, sequence }: Place,
): Promise<Claim | null> {
  const current = await db.claim.findFirst({ where: { id, projectId }, select: claimSelect })
  const activities = await db.activity.findMany({
    where: {
      batch: { projectId, sequence: { lte: sequence } },
      OR: [
        { entity: 'claim', entityId: id },
        {
          entity: { in: ['anchor', 'claimTag', 'assessment'] },
          OR: [{ before: { contains: id } }, { after: { contains: id } }],
        },
      ],
    },
    orderBy: [{ batch: { sequence: 'asc' } }, { ordinal: 'asc' }],
    select: { entity: true, entityId: true, after: true },
  })
  const newest = new Map(activities.map((activity) => [activity.entityId, activity]))
  const rowsOf = <Row>(entity: string): Row[] =>
    [...newest.values()].flatMap(({ entity: known, after }) =>
      known === entity && after !== null ? [reviveRow<Row>(after)] : [],
    )
  const [claim] = rowsOf<Rows['claim']>('claim')
  if (!current || !claim) return null
  const row: ClaimRow = {
    ...current,
    ...claim,
    anchors: rowsOf<Rows['anchor']>('anchor'),
    tags: rowsOf<Rows['claimTag']>('claimTag'),
    assessments: await withReaders(db, rowsOf<Rows['assessment']>('assessment')),
  }
  return claimOfRow(row)
}

async function withReaders(
  db: Transaction,
  assessments: Rows['assessment'][],
): Promise<ClaimRow['assessments']> {
  const people = await db.user.findMany({
    where: { id: { in: assessments.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  })
  return assessments.flatMap((assessment) => {
    const by = people.find(({ id }) => id === assessment.byId)
    return by ? [{ ...assessment, by: { name: by.name } }] : []
  })
}

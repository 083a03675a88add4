import type { Brief } from '@/lib/briefs/brief'
import type { Transaction } from '@/lib/db/client'
import { briefOfRow, briefSelect } from '@/lib/db/rows/brief-rows'
import { NotFound } from '@/lib/errors'

type Place = { projectId: string; id: string }

/** A brief of the project, archived or not. */
export async function requireBrief(db: Transaction, { projectId, id }: Place): Promise<Brief> {
  const row = await db.brief.findFirst({ where: { id, projectId }, select: briefSelect })
  if (row) return briefOfRow(row)
  throw new NotFound(
    'This brief is not in the project. If making it was undone, redo brings it back.',
  )
}

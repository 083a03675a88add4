import type { Transaction } from '@/lib/db/client'
import { tagOfRow, tagSelect } from '@/lib/db/rows/question-rows'
import type { Tag } from '@/lib/questions/question'

/** All tags of the project, archived ones included, without order. */
export async function listTags(db: Transaction, projectId: string): Promise<Tag[]> {
  const rows = await db.tag.findMany({ where: { projectId }, select: tagSelect })
  return rows.map(tagOfRow)
}

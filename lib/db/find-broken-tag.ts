import { brokenTag } from '@/lib/codebook/broken-tag'
import { listTags } from '@/lib/db/list-tags'
import type { Recording, WrittenRow } from '@/lib/db/record-write'

/**
 * A tag that what was written so far left in a state that no tag may be in (lib/codebook/broken-tag.ts); null where all
 * is well. Changes that are taken back out of order can make a circle, or give one name to two tags. The row of a tag
 * is written whenever its aliases are.
 */
export async function findBrokenTag({
  transaction,
  written,
}: Recording): Promise<Pick<WrittenRow, 'entity' | 'entityId'> | null> {
  const rows = written.filter(({ entity }) => entity === 'tag')
  const [projectId] = rows.flatMap(({ before, after }) => {
    const row = after ?? before
    return row && 'projectId' in row ? [row.projectId] : []
  })
  if (projectId === undefined) return null
  const touched = new Set(rows.map(({ entityId }) => entityId))
  const broken = brokenTag(await listTags(transaction, projectId), touched)
  return broken && { entity: 'tag', entityId: broken.id }
}

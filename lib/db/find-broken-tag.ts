import { brokenTag } from '@/lib/codebook/broken-tag'
import { nameKey } from '@/lib/codebook/tag-names'
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
  const names = new Set(written.flatMap(namesBrought).map(nameKey))
  const tags = await listTags(transaction, projectId)
  const broken = brokenTag(tags, touched, (name) => names.has(nameKey(name)))
  return broken && { entity: 'tag', entityId: broken.id }
}

/** The names that a write gave to a tag in use, or as an alias to any. */
function namesBrought({ entity, before, after }: WrittenRow): string[] {
  if (!after || !('name' in after) || !(entity === 'tag' || entity === 'tagAlias')) return []
  const isInUse = (row: object) => !('archivedAt' in row) || row.archivedAt === null
  const hadIt = before !== null && 'name' in before && before.name === after.name && isInUse(before)
  return isInUse(after) && !hadIt ? [after.name] : []
}

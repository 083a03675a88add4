import { brokenTag } from '@/lib/codebook/broken-tag'
import { listTags } from '@/lib/db/list-tags'
import type { Recording, WrittenRow } from '@/lib/db/record-write'

/**
 * A tag that what was written so far left in a state that no tag may be in (lib/codebook/broken-tag.ts); null where all
 * is well. Changes that are taken back out of order can make a circle, or give one name to two tags.
 */
export async function findBrokenTag({
  transaction,
  written,
}: Recording): Promise<Pick<WrittenRow, 'entity' | 'entityId'> | null> {
  const touched = new Set(written.flatMap(tagIdOf))
  if (touched.size === 0) return null
  const found = await transaction.tag.findFirst({
    where: { id: { in: [...touched] } },
    select: { projectId: true },
  })
  const broken = found && brokenTag(await listTags(transaction, found.projectId), touched)
  return broken && { entity: 'tag', entityId: broken.id }
}

function tagIdOf({ entity, entityId, before, after }: WrittenRow): string[] {
  if (entity === 'tag') return [entityId]
  const row = after ?? before
  return entity === 'tagAlias' && row && 'tagId' in row ? [row.tagId] : []
}

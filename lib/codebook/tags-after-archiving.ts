import { nameClash, withTag } from '@/lib/codebook/tag-after-save'
import { mergedInto } from '@/lib/codebook/tags-after-merge'
import type { Tag } from '@/lib/questions/question'

/** All tags once one is archived. It keeps its claims, its place and what is below it. */
export function tagsAfterArchiving(tags: readonly Tag[], tagId: string, now: string): Tag[] {
  return tags.map((tag) => (tag.id === tagId ? { ...tag, archivedAt: tag.archivedAt ?? now } : tag))
}

/**
 * All tags once one is in use again. Where it had been merged, its name leads to it again; the claims that were moved
 * stay where they are.
 */
export function tagsAfterRestoring(tags: readonly Tag[], tagId: string): Tag[] {
  const tag = tags.find(({ id }) => id === tagId)
  return tag ? withTag(tags, { ...tag, mergedIntoId: null, archivedAt: null }) : [...tags]
}

/** Another tag in use that has a name of this one by now; null where it can be restored. */
export function restoreClash(tags: readonly Tag[], tag: Tag): Tag | null {
  const others = tags.filter(({ id }) => id !== tag.id && id !== mergedInto(tag, tags)?.id)
  return nameClash(others, tag)?.tag ?? null
}

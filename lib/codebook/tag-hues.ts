import { byPlace } from '@/lib/codebook/tag-tree'
import type { Tag } from '@/lib/questions/question'

/**
 * The place in the palette of each tag in use, counted from 0: the colour it was given, or else its place among all
 * tags, archived ones included, so that archiving one gives no other another colour. Archived tags have none.
 */
export function tagHues(tags: readonly Tag[]): ReadonlyMap<string, number> {
  const inOrder = tags.toSorted(byPlace)
  return new Map(
    inOrder.flatMap(({ id, colour, archivedAt }, place) =>
      archivedAt === null ? [[id, colour ?? place] as const] : [],
    ),
  )
}

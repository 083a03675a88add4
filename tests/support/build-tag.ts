import type { Tag } from '@/lib/questions/question'
import { slugOf } from '@/lib/text/slug'

/** A tag in use at the top of the codebook. Its id is "tag-" and its slug, which follows from its name. */
export function buildTag(fields: Partial<Tag> & Pick<Tag, 'name'>): Tag {
  const slug = fields.slug ?? slugOf(fields.name)
  return {
    ...{ id: `tag-${slug}`, slug, description: '', parentId: null, colour: null, ordinal: 0 },
    ...{ aliases: [], examples: [], mergedIntoId: null, version: 1, archivedAt: null },
    ...fields,
  }
}

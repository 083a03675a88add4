import type { Tag } from '@/lib/questions/question'
import { slugOf } from '@/lib/text/slug'
import { buildTag } from '@/tests/support/build-material'

/** A tag that is known by its name: its id is "tag-" and its slug, which follows from the name. */
export function buildNamedTag(fields: Partial<Tag> & Pick<Tag, 'name'>): Tag {
  const slug = fields.slug ?? slugOf(fields.name)
  return buildTag({ id: `tag-${slug}`, slug, ...fields })
}

import {
  distinctNames,
  findTagNamed,
  type NamedTag,
  nameKey,
  namesHeld,
} from '@/lib/codebook/tag-names'
import type { Tag, TagInput } from '@/lib/questions/question'
import { slugOf, uniqueSlug } from '@/lib/text/slug'

/**
 * The tag as it is after it was saved. An existing one keeps its address and its place, which moving changes; a new one
 * comes last.
 */
export function tagAfterSave(input: TagInput, tags: readonly Tag[]): Tag {
  const { expectedVersion: _, ...fields } = input
  const aliases = distinctNames(input.aliases, input.name)
  const current = tags.find(({ id }) => id === input.id)
  if (current) return { ...current, ...fields, aliases, parentId: current.parentId }
  return {
    ...fields,
    aliases,
    slug: uniqueSlug(
      slugOf(input.name),
      tags.map(({ slug }) => slug),
    ),
    ordinal: tags.reduce((last, { ordinal }) => Math.max(last, ordinal), -1) + 1,
    ...{ examples: [], mergedIntoId: null, version: 1, archivedAt: null },
  }
}

/** Another tag in use that goes by a name or an alias of this one; null where none does. */
export function nameClash(
  tags: readonly Tag[],
  { id, name, aliases }: Pick<Tag, 'id' | 'name' | 'aliases'>,
): (NamedTag & { name: string }) | null {
  const others = tags.filter((tag) => tag.id !== id)
  for (const known of [name, ...aliases]) {
    const found = findTagNamed(others, known)
    if (found) return { ...found, name: known }
  }
  return null
}

/**
 * All tags with this one as it is now. A name leads to one tag: others that had one of its names as an alias lose that
 * alias, and it leads here.
 */
export function withTag(tags: readonly Tag[], tag: Tag): Tag[] {
  const keys = new Set(namesHeld(tag).map(nameKey))
  const others = tags.map((other) => {
    if (other.id === tag.id) return tag
    const aliases = other.aliases.filter((alias) => !keys.has(nameKey(alias)))
    return aliases.length === other.aliases.length ? other : { ...other, aliases }
  })
  return tags.some(({ id }) => id === tag.id) ? others : [...others, tag]
}

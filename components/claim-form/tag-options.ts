import type { ComboboxOption } from '@/components/ui/combobox-option'
import { type NearTag, nearTags } from '@/lib/codebook/near-names'
import { tagHues } from '@/lib/codebook/tag-hues'
import { tagsAbove, tagsInTreeOrder } from '@/lib/codebook/tag-tree'
import { mergedInto } from '@/lib/codebook/tags-after-merge'
import type { Tag } from '@/lib/questions/question'

/**
 * Tags in use as choices, in the order of the codebook and found by their aliases; an archived one only where it is
 * chosen already.
 */
export function tagOptions(tags: readonly Tag[], chosenIds: readonly string[]): ComboboxOption[] {
  const hues = tagHues(tags)
  const inOrder = tagsInTreeOrder(tags).map(({ tag }) => tag)
  const inUse = inOrder.filter(({ archivedAt }) => archivedAt === null)
  const archived = inOrder.filter((tag) => tag.archivedAt !== null && chosenIds.includes(tag.id))
  return [
    ...inUse.map(({ id, name, aliases }) => {
      const hue = hues.get(id)
      const above = tagsAbove(tags, id).map((tag) => tag.name)
      return {
        ...{ value: id, label: name, keywords: aliases },
        ...(hue !== undefined && { hue }),
        ...(above.length > 0 && { hint: `in ${above.join(' › ')}` }),
      }
    }),
    ...archived.map((tag) => ({
      ...{ value: tag.id, label: `${tag.name} (${describeArchived(tag, tags)})` },
    })),
  ]
}

function describeArchived(tag: Tag, tags: readonly Tag[]): string {
  const target = mergedInto(tag, tags)
  return target ? `merged into ${target.name}` : 'archived'
}

/** So many are pointed out at once. */
const mostNear = 3

/** Tags that a new name is close to, the closest first. A name that leads to a tag is no new name. */
export function nearTagsOf(typed: string, tags: readonly Tag[]): NearTag[] {
  const name = typed.trim()
  if (name === '') return []
  const near = nearTags(name, tags)
  const isKnown = near.some((one) => one.name.toLowerCase() === name.toLowerCase())
  return isKnown ? [] : near.slice(0, mostNear)
}

/** What is said of tags that a new name is close to, by id. */
export function describeNear(near: readonly NearTag[]): ReadonlyMap<string, string> {
  return new Map(
    near.map(({ tag, name }) => [
      tag.id,
      name === tag.name
        ? 'There is this one already. Is it the one you mean?'
        : `There is this one already, also found as “${name}”. Is it the one you mean?`,
    ]),
  )
}

import { nameKey, namesHeld } from '@/lib/codebook/tag-names'
import type { Tag } from '@/lib/questions/question'

/**
 * A tag that must not be as it is, among those with the ids `touched`; null where all is well. No tag is above itself
 * or merged into itself, what was merged is archived, a name in use leads to one tag, and so does every alias. Each
 * change sees to that; what is taken back out of order is looked at here. Names that `isNew` does not know were so
 * before, in a file from elsewhere for instance: they are left as they are.
 */
export function brokenTag(
  tags: readonly Tag[],
  touched: ReadonlySet<string>,
  isNew: (name: string) => boolean = () => true,
): Tag | null {
  const suspects = tags.filter(({ id }) => touched.has(id))
  const parentOf = new Map(tags.map(({ id, parentId }) => [id, parentId]))
  const targetOf = new Map(tags.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  const holders = holdersByName(tags)
  const isBroken = (tag: Tag) =>
    leadsInCircle(tag.id, parentOf) ||
    leadsInCircle(tag.id, targetOf) ||
    (tag.mergedIntoId !== null && tag.archivedAt === null) ||
    namesHeld(tag).some((name) => isNew(name) && (holders.get(nameKey(name))?.size ?? 0) > 1)
  return suspects.find(isBroken) ?? null
}

function leadsInCircle(id: string, next: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  for (let at = next.get(id) ?? null; at !== null; at = next.get(at) ?? null) {
    if (at === id || seen.has(at)) return true
    seen.add(at)
  }
  return false
}

function holdersByName(tags: readonly Tag[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>()
  for (const tag of tags) {
    for (const name of namesHeld(tag)) {
      const key = nameKey(name)
      holders.set(key, (holders.get(key) ?? new Set()).add(tag.id))
    }
  }
  return holders
}

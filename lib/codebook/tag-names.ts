import type { Tag } from '@/lib/questions/question'

/** What two names of tags share that read alike: case, width and the number of spaces do not tell them apart. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** Whether two names of tags read alike. */
export function isSameTagName(name: string, other: string): boolean {
  return nameKey(name) === nameKey(other)
}

/** The names that lead to a tag and to no other. The name of an archived tag is free, its aliases are its own. */
export function namesHeld({ name, aliases, archivedAt }: Tag): string[] {
  return archivedAt === null ? [name, ...aliases] : aliases
}

/** A tag in use, by its name or by an alias. */
export type NamedTag = { tag: Tag; by: 'name' | 'alias' }

/** The tag in use that has this name, or else that is also found under it; null where there is none. */
export function findTagNamed(tags: readonly Tag[], name: string): NamedTag | null {
  const key = nameKey(name)
  const inUse = tags.filter(({ archivedAt }) => archivedAt === null)
  const named = inUse.find((tag) => nameKey(tag.name) === key)
  if (named) return { tag: named, by: 'name' }
  const known = inUse.find(({ aliases }) => aliases.some((alias) => nameKey(alias) === key))
  return known ? { tag: known, by: 'alias' } : null
}

/** The names without those that read like an earlier one, nor like `except`. */
export function distinctNames(names: readonly string[], except: string): string[] {
  const seen = new Set([nameKey(except)])
  return names.filter((name) => {
    const key = nameKey(name)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

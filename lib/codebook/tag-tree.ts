import type { Tag } from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'

/** A tag in its place: how many tags are above it, and its place among those that share the one above it. */
export type PlacedTag = { tag: Tag; depth: number; index: number; siblingCount: number }

/** Every tag once, each before what is below it, as people ordered them. */
export function tagsInTreeOrder(tags: readonly Tag[]): PlacedTag[] {
  const children = childrenByParent(tags)
  const placed: PlacedTag[] = []
  const place = (parentId: string | null, depth: number) => {
    const siblings = children.get(parentId) ?? []
    for (const [index, tag] of siblings.entries()) {
      placed.push({ tag, depth, index, siblingCount: siblings.length })
      place(tag.id, depth + 1)
    }
  }
  place(null, 0)
  return placed
}

/** The tags right below one, or those at the top, as people ordered them. */
export function childrenOf(tags: readonly Tag[], parentId: string | null): Tag[] {
  return tags.filter((tag) => tag.parentId === parentId).toSorted(byPlace)
}

/** Everything below a tag, at any depth, without the tag itself. */
export function idsBelow(tags: readonly Tag[], id: string): ReadonlySet<string> {
  const children = childrenByParent(tags)
  const below = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of children.get(next) ?? []) {
      if (child.id === id || below.has(child.id)) continue
      below.add(child.id)
      waiting.push(child.id)
    }
  }
  return below
}

/** The tags above one, from the top down. */
export function tagsAbove(tags: readonly Tag[], id: string): Tag[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const above: Tag[] = []
  for (let tag = parentIn(byId, id); tag && !above.includes(tag); tag = parentIn(byId, tag.id)) {
    above.unshift(tag)
  }
  return above
}

function parentIn(byId: ReadonlyMap<string, Tag>, id: string): Tag | undefined {
  const parentId = byId.get(id)?.parentId ?? null
  return parentId === null ? undefined : byId.get(parentId)
}

/** As people ordered them. */
export function byPlace(a: Tag, b: Tag): number {
  return a.ordinal - b.ordinal || compareText(a.slug, b.slug)
}

function childrenByParent(tags: readonly Tag[]): ReadonlyMap<string | null, Tag[]> {
  const children = new Map<string | null, Tag[]>()
  for (const tag of tags.toSorted(byPlace)) {
    const siblings = children.get(tag.parentId)
    if (siblings) siblings.push(tag)
    else children.set(tag.parentId, [tag])
  }
  return children
}

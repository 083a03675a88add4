import { matchesTyped } from '@/components/ui/combobox-option'
import type { Codebook } from '@/lib/codebook/codebook'
import { noClaims, type TagCount } from '@/lib/codebook/tag-counts'
import { idsBelow, type PlacedTag, tagsAbove, tagsInTreeOrder } from '@/lib/codebook/tag-tree'
import type { TagMove } from '@/lib/codebook/tags-after-move'
import type { Tag } from '@/lib/questions/question'

/** A tag as a line of the tree. */
export type TreeRow = PlacedTag & {
  hue: number | null
  count: TagCount
  /** Whether something is below it that is shown or could be. */
  hasBelow: boolean
  isOpen: boolean
}

/** The tags that a tree shows: those in use, what is above them, and others only where archived ones are wanted. */
export function shownTags(tags: readonly Tag[], showsArchived: boolean): Tag[] {
  if (showsArchived) return [...tags]
  const isInUse = new Set(tags.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id))
  return tags.filter(
    ({ id }) => isInUse.has(id) || [...idsBelow(tags, id)].some((below) => isInUse.has(below)),
  )
}

/** The tags that a search finds by their names and aliases, and what is above them; all of them for an empty one. */
export function foundTags(tags: readonly Tag[], typed: string): Tag[] {
  if (typed.trim() === '') return [...tags]
  const found = tags.filter(({ name, aliases }) =>
    matchesTyped({ value: '', label: name, keywords: aliases }, typed),
  )
  const wanted = new Set(
    found.flatMap(({ id }) => [id, ...tagsAbove(tags, id).map((tag) => tag.id)]),
  )
  return tags.filter(({ id }) => wanted.has(id))
}

type Look = {
  counts: Codebook['counts']
  /** Of all tags of the project (tagHues), whichever are shown. */
  hues: ReadonlyMap<string, number>
  closed: ReadonlySet<string>
}

/** The lines of the tree, without what is below closed ones. */
export function treeRows(tags: readonly Tag[], { counts, hues, closed }: Look): TreeRow[] {
  const parents = new Set(tags.map(({ parentId }) => parentId))
  const hidden = new Set([...closed].flatMap((id) => [...idsBelow(tags, id)]))
  return tagsInTreeOrder(tags)
    .filter(({ tag }) => !hidden.has(tag.id))
    .map((placed) => ({
      ...placed,
      hue: hues.get(placed.tag.id) ?? null,
      count: counts.get(placed.tag.id) ?? noClaims,
      hasBelow: parents.has(placed.tag.id),
      isOpen: !closed.has(placed.tag.id),
    }))
}

/** Where something is let go on a line: in its upper or lower part beside it, in the middle below it. */
export type DropZone = 'before' | 'below' | 'after'

/** The part of a line that is so high that a pointer is at `offset` of it. */
export function dropZoneAt(offset: number, height: number): DropZone {
  const part = offset / height
  if (part < 0.3) return 'before'
  return part > 0.7 ? 'after' : 'below'
}

/** The move that letting a tag go there means. After a line that is open comes the first place below it. */
export function moveOfDrop(
  rows: readonly TreeRow[],
  tagId: string,
  target: TreeRow,
  zone: DropZone,
): TagMove {
  const { tag, isOpen, hasBelow } = target
  if (zone === 'before') return { tagId, parentId: tag.parentId, beforeId: tag.id }
  const isAtTop = zone === 'after' && isOpen && hasBelow
  if (zone === 'below' || isAtTop) {
    const first = rows.find((row) => row.tag.parentId === tag.id && row.tag.id !== tagId)
    return { tagId, parentId: tag.id, beforeId: isAtTop ? (first?.tag.id ?? null) : null }
  }
  const siblings = rows.filter((row) => row.tag.parentId === tag.parentId && row.tag.id !== tagId)
  const next = siblings[siblings.findIndex((row) => row.tag.id === tag.id) + 1]
  return { tagId, parentId: tag.parentId, beforeId: next?.tag.id ?? null }
}

/** What a key means on a line of the tree: another line to go to, or one to open or close. */
export type TreeKey = { goTo: TreeRow } | { open: TreeRow } | { close: TreeRow } | null

/** As the tree pattern of WAI-ARIA has it; null for keys that mean nothing there. */
export function treeKey(rows: readonly TreeRow[], at: TreeRow, key: string): TreeKey {
  const place = rows.indexOf(at)
  const goTo = (row: TreeRow | undefined): TreeKey => (row && row !== at ? { goTo: row } : null)
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[place + 1])
    case 'ArrowUp':
      return goTo(rows[place - 1])
    case 'Home':
      return goTo(rows[0])
    case 'End':
      return goTo(rows.at(-1))
    case 'ArrowRight':
      if (!at.hasBelow) return null
      return at.isOpen ? goTo(rows[place + 1]) : { open: at }
    case 'ArrowLeft':
      if (at.hasBelow && at.isOpen) return { close: at }
      return goTo(rows.find(({ tag }) => tag.id === at.tag.parentId))
    default:
      return null
  }
}

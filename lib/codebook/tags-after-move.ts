import { placeTags } from '@/lib/codebook/place-tags'
import { childrenOf, idsBelow } from '@/lib/codebook/tag-tree'
import type { Tag } from '@/lib/questions/question'

export type TagMove = {
  tagId: string
  /** The tag that it goes below; null for the top of the codebook. */
  parentId: string | null
  /** The tag that it goes before; null, or one that is not there any more, for the last place. */
  beforeId: string | null
}

/** Why a tag cannot go there; null where it can. */
export function moveProblem(tags: readonly Tag[], { tagId, parentId }: TagMove): string | null {
  if (parentId === null) return null
  if (parentId === tagId || idsBelow(tags, tagId).has(parentId)) {
    return 'A tag cannot be below itself.'
  }
  const parent = tags.find(({ id }) => id === parentId)
  if (!parent) return 'The tag above this one is not in the project any more.'
  const isThereAlready = tags.find(({ id }) => id === tagId)?.parentId === parentId
  return parent.archivedAt === null || isThereAlready
    ? null
    : `“${parent.name}” is archived. Restore it first, or choose another place.`
}

/** All tags once that one is where it was moved to. */
export function tagsAfterMove(tags: readonly Tag[], { tagId, parentId, beforeId }: TagMove): Tag[] {
  const moved = tags.map((tag) => (tag.id === tagId ? { ...tag, parentId } : tag))
  const tag = moved.find(({ id }) => id === tagId)
  if (!tag) return moved
  const siblings = childrenOf(moved, parentId).filter(({ id }) => id !== tagId)
  const place = siblings.findIndex(({ id }) => id === beforeId)
  const inOrder = siblings.toSpliced(place === -1 ? siblings.length : place, 0, tag)
  return placeTags(moved, inOrder)
}

/** One step by keyboard: up and down among its siblings, out beside the tag above it, in below its sibling before. */
export const tagSteps = ['up', 'down', 'out', 'in'] as const
export type TagStep = (typeof tagSteps)[number]

/** Where a step leads among the tags that are shown; null where there is no such place. */
export function moveOfStep(tags: readonly Tag[], tagId: string, step: TagStep): TagMove | null {
  const tag = tags.find(({ id }) => id === tagId)
  if (!tag) return null
  const { parentId } = tag
  const siblings = childrenOf(tags, parentId)
  const place = siblings.indexOf(tag)
  const idAt = (index: number) => siblings[index]?.id ?? null
  switch (step) {
    case 'up':
      return place === 0 ? null : { tagId, parentId, beforeId: idAt(place - 1) }
    case 'down':
      return place === siblings.length - 1 ? null : { tagId, parentId, beforeId: idAt(place + 2) }
    case 'in': {
      const above = siblings.slice(0, place).findLast(({ archivedAt }) => archivedAt === null)
      return above ? { tagId, parentId: above.id, beforeId: null } : null
    }
    case 'out': {
      const parent = tags.find(({ id }) => id === parentId)
      if (!parent) return null
      const parents = childrenOf(tags, parent.parentId)
      const beforeId = parents[parents.indexOf(parent) + 1]?.id ?? null
      return { tagId, parentId: parent.parentId, beforeId }
    }
  }
}

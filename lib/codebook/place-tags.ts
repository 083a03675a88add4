import { tagHues } from '@/lib/codebook/tag-hues'
import type { Tag } from '@/lib/questions/question'

/**
 * All tags, with these siblings in this order. They share out the places that they had, so that no other tag moves, and
 * keep the colours that they are shown in.
 */
export function placeTags(tags: readonly Tag[], siblings: readonly Tag[]): Tag[] {
  const hues = tagHues(tags)
  const ordinals = places(siblings)
  const placed = new Map(
    siblings.map((tag, index) => {
      const ordinal = ordinals[index] ?? tag.ordinal
      const hasMoved = ordinal !== tags.find(({ id }) => id === tag.id)?.ordinal
      const colour = hasMoved ? (tag.colour ?? hues.get(tag.id) ?? null) : tag.colour
      return [tag.id, { ...tag, ordinal, colour }]
    }),
  )
  return tags.map((tag) => placed.get(tag.id) ?? tag)
}

/** The places of the siblings, in order and each once: places that are shared come from files of other programs. */
function places(siblings: readonly Tag[]): number[] {
  let last = Number.NEGATIVE_INFINITY
  return siblings
    .map(({ ordinal }) => ordinal)
    .toSorted((a, b) => a - b)
    .map((ordinal) => {
      last = Math.max(ordinal, last + 1)
      return last
    })
}

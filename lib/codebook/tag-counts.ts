import type { Claim } from '@/lib/claims/claim'
import { idsBelow } from '@/lib/codebook/tag-tree'
import type { Tag } from '@/lib/questions/question'

/** How many claims in use have a tag, and how many have it or one that is below it. Each claim counts once. */
export type TagCount = { own: number; withBelow: number }

export const noClaims: TagCount = { own: 0, withBelow: 0 }

/** The counts of every tag. What lib/db counts in SQL is held to this. */
export function countTags(
  tags: readonly Tag[],
  claims: readonly Pick<Claim, 'id' | 'tagIds' | 'archivedAt'>[],
): ReadonlyMap<string, TagCount> {
  const claimsOf = new Map<string, string[]>()
  for (const { id, tagIds, archivedAt } of claims) {
    if (archivedAt !== null) continue
    for (const tagId of tagIds) push(claimsOf, tagId, id)
  }
  return new Map(
    tags.map(({ id }) => {
      const own = claimsOf.get(id) ?? []
      const below = [...idsBelow(tags, id)].flatMap((tagId) => claimsOf.get(tagId) ?? [])
      return [id, { own: own.length, withBelow: new Set([...own, ...below]).size }]
    }),
  )
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

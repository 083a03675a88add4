import type { Claim } from '@/lib/claims/claim'

/** What merging one tag into another does to claims, archived ones included. */
export type MergeCounts = {
  /** So many claims have the first tag, and would have the other. */
  moved: number
  /** So many of them have both already. */
  both: number
  /** So many of them are archived. */
  archived: number
}

/** What lib/db counts in SQL is held to this. */
export function countMerge(
  claims: readonly Pick<Claim, 'tagIds' | 'archivedAt'>[],
  sourceId: string,
  targetId: string,
): MergeCounts {
  const moved = claims.filter(({ tagIds }) => tagIds.includes(sourceId))
  return {
    moved: moved.length,
    both: moved.filter(({ tagIds }) => tagIds.includes(targetId)).length,
    archived: moved.filter(({ archivedAt }) => archivedAt !== null).length,
  }
}

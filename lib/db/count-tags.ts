import type { MergeCounts } from '@/lib/codebook/merge-counts'
import { noClaims, type TagCount } from '@/lib/codebook/tag-counts'
import type { Transaction } from '@/lib/db/client'

type CountRow = { tagId: string; own: bigint | number; withBelow: bigint | number }

/**
 * What countTags of lib/codebook counts, for all tags in one statement: the tags below each are found by a recursive
 * query, since a claim with two of them counts once. Both engines read it alike.
 */
export async function loadTagCounts(
  db: Transaction,
  projectId: string,
  tagIds: readonly string[],
): Promise<ReadonlyMap<string, TagCount>> {
  const rows = await db.$queryRaw<CountRow[]>`
    WITH RECURSIVE "reach" ("rootId", "tagId") AS (
      SELECT "id", "id" FROM "Tag" WHERE "projectId" = ${projectId}
      UNION
      SELECT "reach"."rootId", "Tag"."id"
      FROM "reach" JOIN "Tag" ON "Tag"."parentId" = "reach"."tagId"
    )
    SELECT
      "reach"."rootId" AS "tagId",
      COUNT(DISTINCT "ClaimTag"."claimId") AS "withBelow",
      SUM(CASE WHEN "reach"."tagId" = "reach"."rootId" THEN 1 ELSE 0 END) AS "own"
    FROM "reach"
    JOIN "ClaimTag" ON "ClaimTag"."tagId" = "reach"."tagId"
    JOIN "Claim" ON "Claim"."id" = "ClaimTag"."claimId"
    WHERE "Claim"."archivedAt" IS NULL
    GROUP BY "reach"."rootId"`
  const counted = new Map(
    rows.map(({ tagId, own, withBelow }) => [
      tagId,
      { own: Number(own), withBelow: Number(withBelow) },
    ]),
  )
  return new Map(tagIds.map((id) => [id, counted.get(id) ?? noClaims]))
}

/** What countMerge of lib/codebook counts. */
export async function loadMergeCounts(
  db: Transaction,
  sourceId: string,
  targetId: string,
): Promise<MergeCounts> {
  const hasSource = { tags: { some: { tagId: sourceId } } }
  return {
    moved: await db.claim.count({ where: hasSource }),
    both: await db.claim.count({
      where: { AND: [hasSource, { tags: { some: { tagId: targetId } } }] },
    }),
    archived: await db.claim.count({ where: { ...hasSource, archivedAt: { not: null } } }),
  }
}

import { locationStatuses } from '@/lib/anchoring/anchor'
import type { Failing } from '@/lib/claim-list/match-claim'
import type { ResolvedFilter } from '@/lib/claim-list/resolve-claim-filter'
import { Prisma } from '@/lib/db/generated/sqlite/client'

/*
 * The conditions of lib/claim-list/match-claim.ts as SQL on "Claim" as c, the same for both engines. Names of people are
 * asked for as ids of theirs.
 */

/** A resolved filter of a project, with the ids of the annotators that it names, and what it searches for as SQL. */
export type ClaimCondition = {
  projectId: string
  filter: ResolvedFilter
  annotatorIds: readonly string[]
  search: Prisma.Sql | null
}

/** All of the filter but for one part, if any: as if nothing were chosen there. */
export function whereClaims(condition: ClaimCondition, except: Failing | null = null): Prisma.Sql {
  const parts = partsOf(condition)
  const wanted = Object.entries(parts).flatMap(([name, part]) =>
    part === null || name === except ? [] : [part],
  )
  const ofProject = Prisma.sql`c."projectId" = ${condition.projectId}`
  return Prisma.join([ofProject, ...wanted], ' AND ')
}

/** All claims of the project that are archived, not archived or both, as the filter says. */
export function whereProject({ projectId, filter }: ClaimCondition): Prisma.Sql {
  const ofProject = Prisma.sql`c."projectId" = ${projectId}`
  const archived = archivedPart(filter.archived)
  return archived ? Prisma.sql`${ofProject} AND ${archived}` : ofProject
}

/** Null where a part of the filter leaves no claim out. */
function partsOf({
  filter,
  annotatorIds,
  search,
}: ClaimCondition): Record<Failing, Prisma.Sql | null> {
  return {
    search,
    archived: archivedPart(filter.archived),
    document: ifAny(filter.documentIds, (ids) => Prisma.sql`c."documentId" IN (${ids})`),
    time: filter.publishedIds && isIn(Prisma.sql`c."documentId"`, filter.publishedIds),
    question: ifAny(
      filter.questionIds,
      (ids) =>
        Prisma.sql`c."id" IN (SELECT "claimId" FROM "Assessment" WHERE "questionId" IN (${ids}))`,
    ),
    position: ifAny(
      filter.positionIds,
      (ids) =>
        Prisma.sql`c."id" IN (SELECT "claimId" FROM "Assessment" WHERE "positionId" IN (${ids}))`,
    ),
    tag: ifAny(
      filter.tagIds,
      (ids) => Prisma.sql`c."id" IN (SELECT "claimId" FROM "ClaimTag" WHERE "tagId" IN (${ids}))`,
    ),
    voice: filter.speakers && isIn(Prisma.sql`c."speaker"`, filter.speakers),
    stance: filter.stances && isIn(Prisma.sql`c."authorStance"`, filter.stances),
    likelihood: filter.likelihoods && isIn(Prisma.sql`c."likelihood"`, filter.likelihoods),
    kind: filter.kinds && isIn(Prisma.sql`c."kind"`, filter.kinds),
    annotator: filter.annotators && annotatedBy(annotatorIds),
    status: filter.statuses && isIn(Prisma.sql`c."status"`, filter.statuses),
    anchor: filter.anchors && isIn(anchorPlace, placesOf(filter.anchors)),
    bare: filter.bare === null ? null : Prisma.sql`${filter.bare ? bare : notBare}`,
  }
}

/** Where the state of the claim's worst passage stands among `locationStatuses`, which go from the best to the worst. */
export const anchorPlace = Prisma.sql`COALESCE((
  SELECT MAX(${placeIn(locationStatuses, Prisma.sql`a."status"`)}) FROM "Anchor" a WHERE a."claimId" = c."id"
), ${Prisma.raw(String(locationStatuses.length - 1))})`

/** Where a value stands on a scale, as a number; after all of them where it has none. */
export function placeIn(scale: readonly string[], value: Prisma.Sql): Prisma.Sql {
  const whens = scale.map((name, place) => Prisma.raw(`WHEN '${name}' THEN ${place}`))
  return Prisma.sql`CASE ${value} ${Prisma.join(whens, ' ')} ELSE ${Prisma.raw(String(scale.length))} END`
}

/** Nothing is said about the passages: see lib/claims/is-bare.ts. */
const bare = Prisma.sql`(
  c."statement" = '' AND c."note" IS NULL AND c."speaker" IS NULL AND c."authorStance" = 'asserts'
  AND c."hedgeCues" = '[]' AND c."likelihood" IS NULL
  AND NOT EXISTS (SELECT 1 FROM "ClaimTag" t WHERE t."claimId" = c."id")
  AND NOT EXISTS (SELECT 1 FROM "Assessment" a WHERE a."claimId" = c."id"))`

const notBare = Prisma.sql`NOT ${bare}`

/** "yes" or "no" */
export const bareValue = Prisma.sql`CASE WHEN ${bare} THEN 'yes' ELSE 'no' END`

function archivedPart(archived: ResolvedFilter['archived']): Prisma.Sql | null {
  if (archived === 'both') return null
  return archived === 'yes'
    ? Prisma.sql`c."archivedAt" IS NOT NULL`
    : Prisma.sql`c."archivedAt" IS NULL`
}

function annotatedBy(ids: readonly string[]): Prisma.Sql {
  if (ids.length === 0) return nothing
  return Prisma.sql`(c."createdById" IN (${Prisma.join(ids)}) OR c."id" IN (
    SELECT "claimId" FROM "Assessment" WHERE "byId" IN (${Prisma.join(ids)})))`
}

function placesOf(statuses: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(locationStatuses.flatMap((status, place) => (statuses.has(status) ? [place] : [])))
}

const nothing = Prisma.sql`1 = 0`

/** Null among the values asks for rows without one. */
function isIn(column: Prisma.Sql, values: ReadonlySet<string | number | null>): Prisma.Sql {
  const named = [...values].filter((value) => value !== null)
  const parts = [
    ...(named.length > 0 ? [Prisma.sql`${column} IN (${Prisma.join(named)})`] : []),
    ...(values.has(null) ? [Prisma.sql`${column} IS NULL`] : []),
  ]
  return parts.length === 0 ? nothing : Prisma.sql`(${Prisma.join(parts, ' OR ')})`
}

function ifAny(
  ids: ReadonlySet<string> | null,
  part: (ids: Prisma.Sql) => Prisma.Sql,
): Prisma.Sql | null {
  return ids && part(Prisma.join([...ids]))
}

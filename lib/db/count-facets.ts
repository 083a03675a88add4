import { locationStatuses } from '@/lib/anchoring/anchor'
import {
  type ClaimFacets,
  type FacetName,
  facetNames,
  facetsOf,
} from '@/lib/claim-list/claim-facets'
import {
  type FilterGround,
  positionValues,
  type ResolvedFilter,
  resolvedNames,
  tagValues,
  voiceValues,
} from '@/lib/claim-list/resolve-claim-filter'
import { authorVoice, type ClaimFilter, noValue } from '@/lib/claims/claim-filter'
import { speakerKey } from '@/lib/comparison/voice'
import { anchorPlace, bareValue, type ClaimCondition, whereClaims } from '@/lib/db/claim-filter-sql'
import type { Database, Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { prepareFilter } from '@/lib/db/list-claims'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'

/** The counts of lib/claim-list/claim-facets.ts, made by the database. */
export function countFacets(
  database: Database | Transaction,
  projectSlug: string,
  filter: ClaimFilter,
): Promise<ClaimFacets> {
  return readAtOneMoment(database, async (db) => {
    const { condition, ground } = await prepareFilter(db, projectSlug, filter)
    const counts = new Map<FacetName, Map<string, number>>()
    for (const { names, where } of questionsToAsk(condition)) {
      const rows = await db.$queryRaw<CountRow[]>(countsOf(names, where, ground))
      addCounts(counts, rows, ground)
    }
    return facetsOf((name) => counts.get(name) ?? new Map())
  })
}

type CountRow = { facet: FacetName; value: string | number | null; count: number | bigint }

/** Facets whose own filter is not used are counted together; each other one without its own filter. */
function questionsToAsk(condition: ClaimCondition) {
  const used = facetNames.filter((name) => isUsed(condition.filter, name))
  const unused = facetNames.filter((name) => !used.includes(name))
  return [
    { names: unused, where: whereClaims(condition) },
    ...used.map((name) => ({ names: [name], where: whereClaims(condition, name) })),
  ]
}

function isUsed(filter: ResolvedFilter, name: FacetName): boolean {
  if (name === 'bare') return filter.bare !== null
  if (name === 'archived') return filter.archived !== 'both'
  return filter[resolvedNames[name]] !== null
}

/** How many of the claims have each value of each facet. They are looked for once. */
function countsOf(
  names: readonly FacetName[],
  where: Prisma.Sql,
  ground: FilterGround,
): Prisma.Sql {
  const positions = mappedValues(positionValues(ground.questions))
  const tags = mappedValues(tagValues(ground.tags))
  const queries: Record<FacetName, Prisma.Sql | null> = {
    document: ofColumn('documentId'),
    question: ofAssessments(Prisma.sql`a."questionId"`),
    position: positions && mapped(Prisma.sql`"Assessment"`, Prisma.sql`"positionId"`, positions),
    tag: tags && mapped(Prisma.sql`"ClaimTag"`, Prisma.sql`"tagId"`, tags),
    voice: ofColumn('speaker'),
    stance: ofColumn('authorStance'),
    likelihood: ofColumn('likelihood'),
    kind: ofColumn('kind'),
    annotator: ofAnnotators,
    status: ofColumn('status'),
    anchor: ofColumn('anchorPlace'),
    bare: ofColumn('bare'),
    archived: ofColumn('archived'),
  }
  const wanted = names.flatMap((name) => {
    const query = queries[name]
    const facet = Prisma.raw(`'${name}'`)
    return query
      ? [Prisma.sql`SELECT ${facet} AS "facet", counted.* FROM (${query}) AS counted`]
      : []
  })
  return Prisma.sql`
    WITH matching AS MATERIALIZED (
      SELECT c."id", c."documentId", c."speaker", c."authorStance", c."likelihood", c."kind",
        c."status", c."createdById",
        ${names.includes('anchor') ? anchorPlace : Prisma.sql`0`} AS "anchorPlace",
        ${names.includes('bare') ? bareValue : Prisma.sql`''`} AS "bare",
        CASE WHEN c."archivedAt" IS NULL THEN 'no' ELSE 'yes' END AS "archived"
      FROM "Claim" c WHERE ${where}
    )
    ${Prisma.join(wanted, ' UNION ALL ')}`
}

/** A column of the matching claims, by our own names alone. */
function ofColumn(name: string): Prisma.Sql {
  const column = Prisma.raw(`m."${name}"`)
  return Prisma.sql`
    SELECT CAST(${column} AS TEXT) AS "value", count(*) AS "count" FROM matching m GROUP BY ${column}`
}

function ofAssessments(value: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT ${value} AS "value", count(DISTINCT m."id") AS "count"
    FROM matching m JOIN "Assessment" a ON a."claimId" = m."id" GROUP BY ${value}`
}

const ofAnnotators = Prisma.sql`
  SELECT u."name" AS "value", count(*) AS "count"
  FROM (
    SELECT m."id", m."createdById" AS "personId" FROM matching m
    UNION
    SELECT m."id", a."byId" FROM matching m JOIN "Assessment" a ON a."claimId" = m."id"
  ) AS annotated JOIN "User" u ON u."id" = annotated."personId"
  GROUP BY u."name"`

/** Each id with the values that it counts for; null where there are none at all. */
function mappedValues(values: ReadonlyMap<string, readonly string[]>): Prisma.Sql | null {
  const rows = [...values].flatMap(([id, names]) =>
    names.map((name) => Prisma.sql`(${id}, ${name})`),
  )
  return rows.length === 0 ? null : Prisma.sql`VALUES ${Prisma.join(rows)}`
}

function mapped(table: Prisma.Sql, column: Prisma.Sql, values: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT value_of."value" AS "value", count(DISTINCT m."id") AS "count"
    FROM matching m JOIN ${table} r ON r."claimId" = m."id"
    JOIN (SELECT column1 AS "id", column2 AS "value" FROM (${values}) AS pairs) AS value_of
      ON value_of."id" = r.${column}
    GROUP BY value_of."value"`
}

function addCounts(
  counts: Map<FacetName, Map<string, number>>,
  rows: readonly CountRow[],
  ground: FilterGround,
): void {
  const nameOf = valueNamer(ground)
  for (const { facet, value, count } of rows) {
    const name = nameOf(facet, value === null ? null : String(value))
    const ofFacet = counts.get(facet) ?? new Map<string, number>()
    ofFacet.set(name, (ofFacet.get(name) ?? 0) + Number(count))
    counts.set(facet, ofFacet)
  }
}

/** What the filter calls a value of a column; null is what the column does not have. */
function valueNamer({ documents, questions, speakers }: FilterGround) {
  const slugs = new Map([...documents, ...questions].map(({ id, slug }) => [id, slug]))
  const voices = voiceValues(speakers)
  return (facet: FacetName, value: string | null): string => {
    if (value === null) return facet === 'voice' ? authorVoice : noValue
    if (facet === 'document' || facet === 'question') return slugs.get(value) ?? ''
    if (facet === 'voice') return voices.get(speakerKey(value)) ?? ''
    if (facet === 'anchor') return locationStatuses[Number(value)] ?? ''
    return value
  }
}

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
      const rows = await db.$queryRaw<CountRow[]>(countsOf(names, where))
      addCounts(counts, rows, ground)
    }
    return facetsOf((name) => counts.get(name) ?? new Map())
  })
}

type CountRow = { facet: FacetName; value: string | null; count: number | bigint }

/** Facets whose own filter is not used are counted together; each other one without its own filter. */
function questionsToAsk(condition: ClaimCondition) {
  const used = facetNames.filter((name) => isUsed(condition.filter, name))
  const unused = facetNames.filter((name) => !used.includes(name))
  return [
    { names: unused, where: whereClaims(condition) },
    ...used.map((name) => ({ names: [name], where: whereClaims(condition, name) })),
  ].filter(({ names }) => names.length > 0)
}

function isUsed(filter: ResolvedFilter, name: FacetName): boolean {
  if (name === 'bare') return filter.bare !== null
  if (name === 'archived') return filter.archived !== 'both'
  return filter[resolvedNames[name]] !== null
}

/** How many of the claims have each value of each facet. They are looked for once. */
function countsOf(names: readonly FacetName[], where: Prisma.Sql): Prisma.Sql {
  const wanted = names.map((name) => {
    const facet = Prisma.raw(`'${name}'`)
    return Prisma.sql`SELECT ${facet} AS "facet", counted.* FROM (${queries[name]}) AS counted`
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

const ofAnnotators = Prisma.sql`
  SELECT u."name" AS "value", count(*) AS "count"
  FROM (
    SELECT m."id", m."createdById" AS "personId" FROM matching m
    UNION
    SELECT m."id", a."byId" FROM matching m JOIN "Assessment" a ON a."claimId" = m."id"
  ) AS annotated JOIN "User" u ON u."id" = annotated."personId"
  GROUP BY u."name"`

/** Between the ids that one claim has, before how many claims have them, and between those. No id holds them. */
const separators = { ids: '\u001f', count: '\u001d', sets: '\u001e' }

/**
 * A claim counts once for a tag that is above several of its own, so that counts of tags cannot be added up. The
 * database says in one text which sets of ids claims have and how many have each. To join the ids with the values that
 * they count for takes SQLite 30 times as long: it goes through all of them for every tag of every claim.
 */
function ofSets(table: Prisma.Sql, column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT string_agg(s."ids" || ${separators.count} || CAST(s."count" AS TEXT), ${separators.sets})
      AS "value", 0 AS "count"
    FROM (
      SELECT "ids", count(*) AS "count" FROM (
        SELECT string_agg(r.${column}, ${separators.ids}) AS "ids"
        FROM matching m JOIN ${table} r ON r."claimId" = m."id" GROUP BY m."id"
      ) AS claims GROUP BY "ids"
    ) AS s`
}

function* readSets(text: string): Generator<{ ids: string[]; count: number }> {
  for (const set of text.split(separators.sets)) {
    const [ids = '', count] = set.split(separators.count)
    yield { ids: ids.split(separators.ids), count: Number(count) }
  }
}

const queries: Record<FacetName, Prisma.Sql> = {
  document: ofColumn('documentId'),
  question: Prisma.sql`
    SELECT a."questionId" AS "value", count(DISTINCT m."id") AS "count"
    FROM matching m JOIN "Assessment" a ON a."claimId" = m."id" GROUP BY a."questionId"`,
  position: ofSets(Prisma.sql`"Assessment"`, Prisma.sql`"positionId"`),
  tag: ofSets(Prisma.sql`"ClaimTag"`, Prisma.sql`"tagId"`),
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

function addCounts(
  counts: Map<FacetName, Map<string, number>>,
  rows: readonly CountRow[],
  ground: FilterGround,
): void {
  const namesOf = valueNamer(ground)
  const add = (facet: FacetName, value: string, count: number) => {
    const ofFacet = counts.get(facet) ?? new Map<string, number>()
    ofFacet.set(value, (ofFacet.get(value) ?? 0) + count)
    counts.set(facet, ofFacet)
  }
  for (const { facet, value, count } of rows) {
    const isSets = facet === 'tag' || facet === 'position'
    if (!isSets) add(facet, namesOf.value(facet, value), Number(count))
    else if (value !== null) {
      for (const set of readSets(value)) {
        for (const name of namesOf.ofSet(facet, set.ids)) add(facet, name, set.count)
      }
    }
  }
}

/** What filters call the values of columns; null is what a column does not have. */
function valueNamer({ documents, questions, tags, speakers }: FilterGround) {
  const slugs = new Map([...documents, ...questions].map(({ id, slug }) => [id, slug]))
  const voices = voiceValues(speakers)
  const values = { tag: tagValues(tags), position: positionValues(questions) }
  return {
    value: (facet: FacetName, value: string | null): string => {
      if (value === null) return facet === 'voice' ? authorVoice : noValue
      if (facet === 'document' || facet === 'question') return slugs.get(value) ?? ''
      if (facet === 'voice') return voices.get(speakerKey(value)) ?? ''
      if (facet === 'anchor') return locationStatuses[Number(value)] ?? ''
      return value
    },
    /** Each value once, for which any of the ids counts. */
    ofSet: (facet: 'tag' | 'position', ids: readonly string[]): Iterable<string> =>
      new Set(ids.flatMap((id) => values[facet].get(id) ?? [])),
  }
}

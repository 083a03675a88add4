import { type Database, isPostgres, type Transaction } from '@/lib/db/client'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import {
  entriesOfClaims,
  entriesOfDocument,
  findDocumentNumber,
  findIndexedProject,
  type PlacedEntry,
} from '@/lib/db/search-index'
import { type KeyRange, keysOfProject } from '@/lib/db/search-keys'
import { termsVector } from '@/lib/db/search-terms'
import { isSameRow } from '@/lib/db/sync-rows'

/** Where the index and the project part: by the keys of entries. */
export type IndexCheck = {
  entries: number
  /** In the project, and not in the index. */
  missing: string[]
  /** In the index, and not in the project. */
  superfluous: string[]
  /** In both, with other words. */
  different: string[]
}

/** Holds the index of a project against what its texts and claims say now; null where it is not indexed. */
export function checkSearchIndex(
  database: Database,
  projectId: string,
): Promise<IndexCheck | null> {
  return readAtOneMoment(database, async (db) => {
    const project = await findIndexedProject(db, projectId)
    if (!project?.isCurrent) return null
    const expected = await expectedEntries(db, { projectId, number: project.number })
    const keys = keysOfProject(project.number)
    const stored = await storedEntries(db, keys)
    const differing = new Set(await keysWithOtherTerms(db, expected, keys))
    return {
      entries: expected.size,
      missing: [...expected.keys()].filter((key) => !stored.has(key)),
      superfluous: [...new Set([...stored.keys(), ...differing])].filter(
        (key) => !expected.has(key),
      ),
      different: [...expected].flatMap(([key, { terms: _, key: __, ...entry }]) => {
        const found = stored.get(key)
        return found && (differing.has(key) || !isSameRow(found, entry)) ? [key] : []
      }),
    }
  })
}

async function expectedEntries(
  db: Transaction,
  { projectId, number: project }: { projectId: string; number: number },
): Promise<Map<string, PlacedEntry>> {
  const expected = new Map<string, PlacedEntry>()
  const documents = await db.document.findMany({ where: { projectId }, select: { id: true } })
  for (const { id } of documents) {
    // Zero is no document's number: what is expected there is missing.
    const number = (await findDocumentNumber(db, id)) ?? 0
    for (const entry of await entriesOfDocument(db, { project, number }, id)) {
      expected.set(entry.key, entry)
    }
  }
  const claims = await db.claim.findMany({ where: { projectId }, select: { id: true } })
  const claimIds = claims.map(({ id }) => id)
  for await (const entries of entriesOfClaims(db, project, claimIds)) {
    for (const entry of entries) expected.set(entry.key, entry)
  }
  return expected
}

async function storedEntries(db: Transaction, { from, to }: KeyRange) {
  const rows = await db.$queryRaw<Omit<PlacedEntry, 'terms'>[]>`
    SELECT CAST("key" AS TEXT) AS "key", "kind", "documentId", "claimId", "revisionId", "ordinal", "start", "text"
    FROM "SearchEntry" WHERE "key" BETWEEN CAST(${from} AS BIGINT) AND CAST(${to} AS BIGINT)`
  return new Map(rows.map(({ key, ...entry }) => [key, entry]))
}

/** The entries that the full-text index finds by other words than theirs, or not at all. */
function keysWithOtherTerms(
  db: Transaction,
  expected: ReadonlyMap<string, PlacedEntry>,
  keys: KeyRange,
): Promise<string[]> {
  return isPostgres(db)
    ? otherTermsOnPostgres(db, [...expected.values()])
    : otherTermsOnSqlite(db, expected, keys)
}

const entriesAtOnce = 1000

async function otherTermsOnPostgres(
  db: Transaction,
  expected: readonly PlacedEntry[],
): Promise<string[]> {
  const keys: string[] = []
  for (let start = 0; start < expected.length; start += entriesAtOnce) {
    const some = expected.slice(start, start + entriesAtOnce)
    const json = JSON.stringify(some.map(({ key, terms }) => [key, termsVector(terms)]))
    const rows = await db.$queryRaw<{ key: string }[]>`
      SELECT value ->> 0 AS "key" FROM jsonb_array_elements(CAST(${json} AS jsonb))
      LEFT JOIN "SearchEntry" ON "key" = CAST(value ->> 0 AS BIGINT)
      WHERE "terms" IS DISTINCT FROM CAST(value ->> 1 AS tsvector)`
    keys.push(...rows.map(({ key }) => key))
  }
  return keys
}

/** The index keeps no text: its terms are read back by their places. */
async function otherTermsOnSqlite(
  db: Transaction,
  expected: ReadonlyMap<string, PlacedEntry>,
  { from, to }: KeyRange,
): Promise<string[]> {
  await db.$executeRaw`
    CREATE VIRTUAL TABLE temp."SearchVocabulary" USING fts5vocab('main', 'SearchTerms', 'instance')`
  const rows = await db.$queryRaw<{ key: string; terms: string }[]>`
    SELECT CAST(doc AS TEXT) AS "key", group_concat(term, ' ' ORDER BY "offset") AS "terms"
    FROM temp."SearchVocabulary"
    WHERE doc BETWEEN CAST(${from} AS BIGINT) AND CAST(${to} AS BIGINT) GROUP BY doc`
  await db.$executeRaw`DROP TABLE temp."SearchVocabulary"`
  const stored = new Map(rows.map(({ key, terms }) => [key, terms]))
  const keys = new Set([...stored.keys(), ...expected.keys()])
  return [...keys].filter((key) => stored.get(key) !== expected.get(key)?.terms.join(' '))
}

import { sqltag as sql } from '@prisma/client/runtime/client'
import { isPostgres, type Transaction } from '@/lib/db/client'
import { byCreation } from '@/lib/db/rows/column-values'
import { hasKey, type KeyRange, keyOf, keysOfPlace, keysOfProject } from '@/lib/db/search-keys'
import { termsVector } from '@/lib/db/search-terms'
import {
  entriesOfClaim,
  entriesOfRevision,
  type IndexedEntry,
  type SearchedClaim,
} from '@/lib/search/search-entries'

/**
 * How texts are read into terms. Counting it up makes every index anew at the next start: do so with every change of
 * what lib/search/tokens.ts or search-entries.ts makes of a text.
 */
export const indexVersion = 2

export type IndexedProject = { number: number; isCurrent: boolean }

/** The project as the index knows it; null where it does not. */
export async function findIndexedProject(
  db: Transaction,
  projectId: string,
): Promise<IndexedProject | null> {
  const rows = await db.$queryRaw<{ number: number; version: number }[]>`
    SELECT "number", "version" FROM "SearchProject" WHERE "projectId" = ${projectId}`
  const [row] = rows
  // Where instances of two versions share a database for a while, the older one takes what the newer one made.
  return row ? { number: row.number, isCurrent: row.version >= indexVersion } : null
}

export type IndexedCounts = { entries: number; claims: number; documents: number }

/** Indexes all of a project as it is now, in place of what the index had of it. */
export async function indexProject(
  transaction: Transaction,
  projectId: string,
): Promise<IndexedCounts> {
  const number = await enterProject(transaction, projectId)
  await removeEntries(transaction, [keysOfProject(number)])
  const documents = await transaction.document.findMany({
    where: { projectId },
    select: { id: true, createdAt: true },
  })
  const documentIds = documents.toSorted(byCreation).map(({ id }) => id)
  const ofDocuments = await addDocuments(transaction, { projectId, number }, documentIds)
  const claims = await transaction.claim.findMany({ where: { projectId }, select: { id: true } })
  const claimIds = claims.map(({ id }) => id)
  const ofClaims = await addClaims(transaction, number, claimIds)
  if (ofDocuments + ofClaims >= manyEntries) await countWords(transaction)
  return {
    entries: ofDocuments + ofClaims,
    claims: claimIds.length,
    documents: documentIds.length,
  }
}

/** So many new entries change what is common and what is rare. */
const manyEntries = 1000

/**
 * PostgreSQL counts by itself how often words occur and how many rows there are, a minute later. Until then it reads all
 * entries of a project for a word that two have, or looks the word up again for each document: 100 ms instead of 1 among
 * 20,000 claims.
 */
async function countWords(transaction: Transaction): Promise<void> {
  if (!isPostgres(transaction)) return
  await transaction.$executeRaw`ANALYZE "SearchEntry", "SearchDocument", "Document", "Claim"`
}

/** Gives the project a number that it keeps. */
async function enterProject(transaction: Transaction, projectId: string): Promise<number> {
  const known = await findIndexedProject(transaction, projectId)
  if (known) {
    await transaction.$executeRaw`
      UPDATE "SearchProject" SET "version" = ${indexVersion} WHERE "projectId" = ${projectId}`
    return known.number
  }
  // Of two projects that are made at once, neither sees the other; PostgreSQL hands out the numbers itself.
  const number = isPostgres(transaction)
    ? sql`nextval(pg_get_serial_sequence('"SearchProject"', 'number'))`
    : sql`(SELECT COALESCE(MAX("number"), 0) + 1 FROM "SearchProject")`
  const rows = await transaction.$queryRaw<{ number: number }[]>`
    INSERT INTO "SearchProject" ("projectId", "number", "version")
    VALUES (${projectId}, ${number}, ${indexVersion}) RETURNING "number"`
  const [row] = rows
  if (!row) throw new Error(`${projectId} was not entered into the search index`)
  return row.number
}

type Place = { projectId: string; number: number }

/** Indexes the newest text of each document; answers with the number of entries. */
export async function addDocuments(
  transaction: Transaction,
  { projectId, number: project }: Place,
  documentIds: readonly string[],
): Promise<number> {
  let count = 0
  for (const documentId of documentIds) {
    const number = await enterDocument(transaction, projectId, documentId)
    const entries = await entriesOfDocument(transaction, { project, number }, documentId)
    count += await addEntries(transaction, entries)
  }
  return count
}

/** What the index is to hold of a document: none where it has no text. */
export async function entriesOfDocument(
  db: Transaction,
  place: { project: number; number: number },
  documentId: string,
): Promise<PlacedEntry[]> {
  const revision = await db.revision.findFirst({
    where: { documentId },
    orderBy: { number: 'desc' },
    select: { id: true, documentId: true, text: true },
  })
  return revision ? placed(entriesOfRevision(revision), place) : []
}

/** The number that a document keeps, whatever becomes of it. */
async function enterDocument(
  transaction: Transaction,
  projectId: string,
  documentId: string,
): Promise<number> {
  await transaction.$executeRaw`
    INSERT INTO "SearchDocument" ("documentId", "projectId", "number")
    SELECT ${documentId}, ${projectId}, COALESCE(MAX("number"), 0) + 1
    FROM "SearchDocument" WHERE "projectId" = ${projectId}
    ON CONFLICT ("documentId") DO NOTHING`
  const number = await findDocumentNumber(transaction, documentId)
  if (number === null) throw new Error(`${documentId} was just entered into the search index`)
  return number
}

export async function findDocumentNumber(
  db: Transaction,
  documentId: string,
): Promise<number | null> {
  const rows = await db.$queryRaw<{ number: number }[]>`
    SELECT "number" FROM "SearchDocument" WHERE "documentId" = ${documentId}`
  return rows[0]?.number ?? null
}

/** Indexes claims that are not in the index; answers with the number of entries. */
export async function addClaims(
  transaction: Transaction,
  project: number,
  claimIds: readonly string[],
): Promise<number> {
  let count = 0
  for await (const entries of entriesOfClaims(transaction, project, claimIds)) {
    count += await addEntries(transaction, entries)
  }
  return count
}

/** So many claims are read at once. */
const claimsAtOnce = 500

/** What the index is to hold of claims, a part of them at a time. */
export async function* entriesOfClaims(
  db: Transaction,
  project: number,
  claimIds: readonly string[],
): AsyncGenerator<PlacedEntry[]> {
  for await (const claims of searchedClaimsOf(db, claimIds)) {
    yield claims.flatMap(({ number, ...claim }) =>
      placed(entriesOfClaim(claim), { project, number }),
    )
  }
}

/** What is searched of claims, with their numbers, without order and a part of them at a time. */
export async function* searchedClaimsOf(
  db: Transaction,
  claimIds: readonly string[],
): AsyncGenerator<(SearchedClaim & { number: number })[]> {
  for (let start = 0; start < claimIds.length; start += claimsAtOnce) {
    yield await listSearchedClaims(db, claimIds.slice(start, start + claimsAtOnce))
  }
}

async function listSearchedClaims(
  db: Transaction,
  ids: readonly string[],
): Promise<(SearchedClaim & { number: number })[]> {
  const rows = await db.claim.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, number: true, documentId: true, statement: true, note: true },
      anchors: {
        select: { exact: true, start: true, revisionId: true },
        orderBy: { ordinal: 'asc' },
      },
    },
  })
  return rows.map(({ anchors, note, ...claim }) => ({
    ...claim,
    note: note === null ? null : JSON.parse(note),
    passages: anchors,
  }))
}

/** An entry with its key. */
export type PlacedEntry = IndexedEntry & { key: string }

function placed(
  entries: readonly IndexedEntry[],
  place: { project: number; number: number },
): PlacedEntry[] {
  return entries
    .map((entry) => ({ ...entry, ...place, text: entry.text.toWellFormed() }))
    .filter(hasKey)
    .map(({ project, number, ...entry }) => ({
      ...entry,
      key: keyOf({ ...entry, project, number }),
    }))
}

/** So many entries a statement, and so many code units of text: each is sent as one value. */
const entriesAtOnce = { count: 1000, codeUnits: 1_000_000 }

async function addEntries(
  transaction: Transaction,
  entries: readonly PlacedEntry[],
): Promise<number> {
  for (let start = 0; start < entries.length; ) {
    const end = endOfSome(entries, start)
    await insertEntries(transaction, entries.slice(start, end))
    start = end
  }
  return entries.length
}

function endOfSome(entries: readonly PlacedEntry[], start: number): number {
  let codeUnits = 0
  let end = start
  while (end < entries.length && end - start < entriesAtOnce.count) {
    codeUnits += entries[end]?.text.length ?? 0
    end += 1
    if (codeUnits > entriesAtOnce.codeUnits) break
  }
  return end
}

/** As JSON, in one value: a row of parameters each is several times slower, and their number is limited. */
async function insertEntries(
  transaction: Transaction,
  entries: readonly PlacedEntry[],
): Promise<void> {
  const onPostgres = isPostgres(transaction)
  const rows = entries.map((entry) => [
    ...[entry.key, entry.kind, entry.documentId, entry.claimId, entry.revisionId],
    ...[entry.ordinal, entry.start, entry.text],
    onPostgres ? termsVector(entry.terms) : entry.terms.join(' '),
  ])
  const json = JSON.stringify(rows)
  if (onPostgres) await insertOnPostgres(transaction, json)
  else await insertOnSqlite(transaction, json)
}

async function insertOnPostgres(transaction: Transaction, json: string): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "SearchEntry"
      ("key", "kind", "documentId", "claimId", "revisionId", "ordinal", "start", "text", "terms")
    SELECT CAST(value ->> 0 AS BIGINT), value ->> 1, value ->> 2, value ->> 3, value ->> 4,
      CAST(value ->> 5 AS INTEGER), CAST(value ->> 6 AS INTEGER), value ->> 7, CAST(value ->> 8 AS tsvector)
    FROM jsonb_array_elements(CAST(${json} AS jsonb))`
}

async function insertOnSqlite(transaction: Transaction, json: string): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "SearchEntry"
      ("key", "kind", "documentId", "claimId", "revisionId", "ordinal", "start", "text")
    SELECT CAST(value ->> 0 AS BIGINT), value ->> 1, value ->> 2, value ->> 3, value ->> 4,
      value ->> 5, value ->> 6, value ->> 7
    FROM json_each(${json})`
  await transaction.$executeRaw`
    INSERT INTO "SearchTerms" (rowid, "terms")
    SELECT CAST(value ->> 0 AS BIGINT), value ->> 8 FROM json_each(${json})`
}

/** Takes entries out of the index. */
export async function removeEntries(
  transaction: Transaction,
  ranges: readonly KeyRange[],
): Promise<void> {
  for (let start = 0; start < ranges.length; start += rangesAtOnce) {
    await removeSome(transaction, ranges.slice(start, start + rangesAtOnce))
  }
}

const rangesAtOnce = 1000

async function removeSome(transaction: Transaction, ranges: readonly KeyRange[]): Promise<void> {
  const json = JSON.stringify(ranges.map(({ from, to }) => [from, to]))
  const bounds = sql`CAST(r.value ->> 0 AS BIGINT) AND CAST(r.value ->> 1 AS BIGINT)`
  if (isPostgres(transaction)) {
    await transaction.$executeRaw`
      DELETE FROM "SearchEntry" AS e USING jsonb_array_elements(CAST(${json} AS jsonb)) AS r(value)
      WHERE e."key" BETWEEN ${bounds}`
    return
  }
  const keys = sql`SELECT e."key" FROM json_each(${json}) AS r CROSS JOIN "SearchEntry" AS e ON e."key" BETWEEN ${bounds}`
  await transaction.$executeRaw`DELETE FROM "SearchTerms" WHERE rowid IN (${keys})`
  await transaction.$executeRaw`DELETE FROM "SearchEntry" WHERE "key" IN (${keys})`
}

/** The keys of everything of a claim. */
export function keysOfClaim(project: number, number: number): KeyRange[] {
  return (['quotes', 'statements', 'notes'] as const).map((kind) =>
    keysOfPlace(project, kind, number),
  )
}

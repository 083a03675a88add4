import path from 'node:path'
import { closeDatabase, type Database, openDatabase } from '@/lib/db/client'
import { migrateDatabase } from '@/lib/db/migrate'
import { requireSearchIndex } from '@/lib/db/prepare-search-index'
import { findEntries } from '@/lib/db/search-project'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { searchKinds } from '@/lib/search/search-entries'
import { inTemporaryFolder } from '@/tests/bench/bench-ground'
import { type Figure, figure } from '@/tests/bench/figure'
import { timed } from '@/tests/bench/start-times'
import { bigProjectSize, buildBigProject } from '@/tests/support/big-project/build-big-project'
import { NoPostgres, startPostgres } from '@/tests/support/postgres-server'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const runs = 7

/** A million words in documents alone, and 20,000 claims on them. */
const size = { ...bigProjectSize, documents: 380 }

/** What people type: one name, a word of many texts, the beginning of very many words, a run of characters. */
const queries = {
  rare: 'karelin*',
  common: 'moscow',
  prefix: 't*',
  phrase: '"the treaty"',
  run: '条约',
}

/** From the query to a page of each kind and its count, on each engine; and what looking through the texts takes. */
export async function searchTimes(): Promise<Figure[]> {
  const snapshot = buildBigProject(size)
  const on = async (engine: string, url: string) => {
    await migrateDatabase(url)
    const database = await openDatabase(url)
    try {
      await storeSnapshot(database, snapshot)
      return await measureOn(engine, database, snapshot.project.id)
    } finally {
      await closeDatabase(database)
    }
  }
  return inTemporaryFolder(async (folder) => [
    ...(await on('libSQL', `file:${path.join(folder, 'search.db')}`)),
    ...(await withPostgres((url) => on('PostgreSQL', url))),
  ])
}

async function withPostgres(measure: (url: string) => Promise<Figure[]>): Promise<Figure[]> {
  try {
    const { url, stop } = await startPostgres()
    try {
      return await measure(url)
    } finally {
      await stop()
    }
  } catch (error) {
    if (error instanceof NoPostgres) return []
    throw error
  }
}

async function measureOn(engine: string, database: Database, projectId: string) {
  const indexing: number[] = []
  await timed(indexing, () => requireSearchIndex(database, projectId))
  const project = await requireSearchIndex(database, projectId)
  const times = new Map<string, number[]>(Object.keys(queries).map((name) => [name, []]))
  const scans: number[] = []
  for (let run = 0; run < runs; run += 1) {
    for (const [name, query] of Object.entries(queries)) {
      await timed(times.get(name) ?? [], () => searchOnce(database, project, query))
    }
    await timed(scans, () => scanOnce(database, projectId, 'karelin'))
  }
  const rare = times.get('rare') ?? []
  return [
    figure(`${engine}: index 20,000 claims and a million words`, 'ms', indexing),
    ...Array.from(times, ([name, values]) =>
      figure(`${engine}: search, ${name}`, 'ms', values, name === 'rare' ? 50 : 250),
    ),
    figure(
      `${engine}: looking through all texts takes so many times a rare word`,
      'times',
      scans.map((scan, run) => scan / (rare[run] ?? scan)),
    ),
  ]
}

async function searchOnce(database: Database, project: number, query: string): Promise<void> {
  const { root } = parseSearchQuery(query)
  if (!root) throw new Error(`there is nothing to look for in ${query}`)
  for (const kind of searchKinds) {
    const page = { after: null, limit: 20, most: 10_000 }
    await findEntries(database, { project, kind, root }, page)
  }
}

/** What a search without an index does: it folds no case and no diacritics, and finds parts of words. */
async function scanOnce(database: Database, projectId: string, words: string): Promise<void> {
  const contains = { contains: words }
  await database.revision.findMany({
    where: { document: { projectId }, text: contains },
    select: { id: true },
  })
  await database.anchor.findMany({
    where: { claim: { projectId }, exact: contains },
    select: { id: true },
  })
  await database.claim.findMany({
    where: { projectId, OR: [{ statement: contains }, { note: contains }] },
    select: { id: true },
  })
}

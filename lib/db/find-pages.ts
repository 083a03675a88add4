import type { Database, Transaction } from '@/lib/db/client'
import { type Page, pageBreak, pagesOf } from '@/lib/documents/pages'

/** Of one database, by the ids of revisions: a text never changes, so that its pages are looked for once. */
const known = new WeakMap<Database | Transaction, Map<string, readonly Page[]>>()

/** So many texts are known at a time. One of 1,000 pages takes about 50 KB; most have none. */
const mostKnown = 1_000

/** Where the pages of texts begin, by the ids of the revisions. Only texts that have pages are read. */
export async function findPages(
  database: Database | Transaction,
  revisionIds: readonly string[],
): Promise<(revisionId: string) => readonly Page[]> {
  const wanted = new Set(revisionIds)
  const before = known.get(database) ?? new Map<string, readonly Page[]>()
  const unknown = [...wanted].filter((id) => !before.has(id))
  const there = await database.revision.findMany({
    where: { id: { in: unknown } },
    select: { id: true },
  })
  const rows = await database.revision.findMany({
    where: { id: { in: unknown }, content: { contains: `"${pageBreak}"` } },
    select: { id: true, content: true },
  })
  const found = new Map(rows.map(({ id, content }) => [id, pagesOf(JSON.parse(content))]))
  const pages = new Map([...wanted].map((id) => [id, before.get(id) ?? found.get(id) ?? []]))
  // A text that is not there now may come back with its pages, when what took it away is undone.
  const keep = [...before, ...there.map(({ id }) => [id, found.get(id) ?? []] as const)]
  known.set(database, new Map(keep.slice(-mostKnown)))
  return (id) => pages.get(id) ?? []
}

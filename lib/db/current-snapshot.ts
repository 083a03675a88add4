import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Database, Transaction } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { refreshSnapshot } from '@/lib/db/refresh-snapshot'
import { NotFound } from '@/lib/errors'

/** A snapshot that nobody changes any more: what the project was after the batch with this sequence. */
type Kept = { projectId: string; sequence: number; snapshot: ProjectSnapshot }

/** Of one database, the newest of each project by slug; the one that was asked for last is the last. */
type Shelf = { kept: Map<string, Kept>; loading: Map<string, Promise<Kept>> }

const shelves = new WeakMap<Database, Shelf>()

/** In claims, of all projects together: 20,000 with their texts take about 100 MB. */
const mostClaimsKept = 60_000

/**
 * The project as it is now, without reading it again where nothing was written since: every write is a batch with a
 * sequence of its own, made under the lock of the project, so that one small query tells whether the snapshot that is
 * kept is still the project, whoever writes, in whatever process. After a write the rows are read again that it names.
 * A snapshot is shared by all who ask: nobody changes it.
 */
export async function currentSnapshot(database: Database, slug: string): Promise<ProjectSnapshot> {
  const shelf = shelfOf(database)
  for (;;) {
    const head = await requireHead(database, slug)
    const kept = shelf.kept.get(slug)
    if (kept?.projectId === head.id && kept.sequence >= head.sequence) {
      putLast(shelf, slug, kept)
      return kept.snapshot
    }
    // What somebody else is reading may have begun before the newest write: the next round tells.
    const loading = shelf.loading.get(slug)
    if (!loading) return load(database, shelf, slug)
    await loading.catch(() => undefined)
  }
}

async function load(database: Database, shelf: Shelf, slug: string): Promise<ProjectSnapshot> {
  const loading = readKept(database, slug, shelf.kept.get(slug) ?? null)
  shelf.loading.set(slug, loading)
  try {
    const kept = await loading
    putLast(shelf, slug, kept)
    return kept.snapshot
  } finally {
    shelf.loading.delete(slug)
  }
}

function readKept(database: Database, slug: string, known: Kept | null): Promise<Kept> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId, sequence } = await requireHead(db, slug)
    const stale = known?.projectId === projectId ? known : null
    const snapshot =
      (stale && (await refreshSnapshot(db, stale.snapshot, stale.sequence))) ??
      (await loadSnapshot(db, slug))
    return { projectId, sequence, snapshot }
  })
}

/** The sequence of a project without batches is 0. */
async function requireHead(
  db: Database | Transaction,
  slug: string,
): Promise<{ id: string; sequence: number }> {
  const newest = { orderBy: { sequence: 'desc' }, take: 1, select: { sequence: true } } as const
  const row = await db.project.findUnique({
    where: { slug },
    select: { id: true, batches: newest },
  })
  if (row === null) throw new NotFound('There is no such project.')
  return { id: row.id, sequence: row.batches[0]?.sequence ?? 0 }
}

function shelfOf(database: Database): Shelf {
  const shelf = shelves.get(database) ?? { kept: new Map(), loading: new Map() }
  shelves.set(database, shelf)
  return shelf
}

/** Beyond the limit those go that nobody asked for the longest. The one that was just asked for stays. */
function putLast({ kept }: Shelf, slug: string, newest: Kept): void {
  kept.delete(slug)
  kept.set(slug, newest)
  let claims = [...kept.values()].reduce((sum, { snapshot }) => sum + snapshot.claims.length, 0)
  for (const [oldest, { snapshot }] of kept) {
    if (claims <= mostClaimsKept || oldest === slug) break
    kept.delete(oldest)
    claims -= snapshot.claims.length
  }
}

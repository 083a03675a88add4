import type { Codebook, ExampleClaim } from '@/lib/codebook/codebook'
import type { MergeCounts } from '@/lib/codebook/merge-counts'
import { byPlace } from '@/lib/codebook/tag-tree'
import type { Database, Transaction } from '@/lib/db/client'
import { loadMergeCounts, loadTagCounts } from '@/lib/db/count-tags'
import { listTags } from '@/lib/db/list-tags'
import { requireProject } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { NotFound } from '@/lib/errors'

/** The codebook of a project without its claims, of which only those are read that examples name. */
export function loadCodebook(database: Database | Transaction, project: string): Promise<Codebook> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, project)
    const tags = (await listTags(db, projectId)).toSorted(byPlace)
    const named = tags.flatMap(({ examples }) => examples.map(({ claimId }) => claimId))
    return {
      tags,
      counts: await loadTagCounts(
        db,
        projectId,
        tags.map(({ id }) => id),
      ),
      claims: await loadExampleClaims(db, [...new Set(named)]),
    }
  })
}

/** So many ids a statement: more exceed what a database takes in parameters. */
const idsAtOnce = 500

async function loadExampleClaims(
  db: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ExampleClaim>> {
  const claims = new Map<string, ExampleClaim>()
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const rows = await db.claim.findMany({
      where: { id: { in: ids.slice(start, start + idsAtOnce) } },
      select: {
        id: true,
        number: true,
        archivedAt: true,
        anchors: { select: { exact: true }, orderBy: { ordinal: 'asc' } },
        document: {
          select: { slug: true, title: true, publisher: true, publishedOn: true, language: true },
        },
      },
    })
    for (const { archivedAt, anchors, ...row } of rows) {
      const quotes = anchors.map(({ exact }) => exact)
      claims.set(row.id, { ...row, quotes, isArchived: archivedAt !== null })
    }
  }
  return claims
}

/** What merging one tag of a project into another would do to claims. */
export function loadMergePreview(
  database: Database | Transaction,
  { project, source, target }: { project: string; source: string; target: string },
): Promise<MergeCounts> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, project)
    const tags = await listTags(db, projectId)
    const [from, to] = [source, target].map((slug) => tags.find((tag) => tag.slug === slug))
    if (!from || !to) throw new NotFound('There is no such tag in this project.')
    return loadMergeCounts(db, from.id, to.id)
  })
}

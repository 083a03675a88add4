import type { ClaimPlace, Directory } from '@/lib/comparison/directory'
import { claimPlaceOf, directoryOf } from '@/lib/comparison/directory'
import type { Database, Transaction } from '@/lib/db/client'
import { loadCatalogue } from '@/lib/db/load-catalogue'
import { requireProject } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { viewOfRow, viewSelect } from '@/lib/db/rows/brief-rows'
import { byCreation } from '@/lib/db/rows/column-values'

/** What of the project can be opened by its name. It reads no claims and no texts. */
export function loadDirectory(
  database: Database | Transaction,
  projectSlug: string,
): Promise<Directory> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, projectSlug)
    const where = { projectId }
    const catalogue = await loadCatalogue(db, projectSlug)
    const briefs = await db.brief.findMany({
      where,
      select: { id: true, slug: true, title: true, createdAt: true, archivedAt: true },
    })
    const views = await db.savedView.findMany({ where, select: viewSelect })
    const makers = await db.user.findMany({
      where: { claims: { some: { projectId, archivedAt: null } } },
      select: { name: true },
    })
    return directoryOf({
      ...catalogue,
      briefs: briefs.toSorted(byCreation).map(({ slug, title, archivedAt }) => ({
        ...{ slug, title },
        archivedAt: archivedAt?.toISOString() ?? null,
      })),
      views: views.toSorted(byCreation).map(viewOfRow),
      claims: makers.map(({ name }) => ({ createdBy: name, archivedAt: null })),
    })
  })
}

/** Where the claim of that number is; null where the project has none. */
export function findClaimPlace(
  database: Database | Transaction,
  projectSlug: string,
  number: number,
): Promise<ClaimPlace | null> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, projectSlug)
    const row = await db.claim.findUnique({
      where: { projectId_number: { projectId, number } },
      select: {
        id: true,
        archivedAt: true,
        document: { select: { slug: true, title: true } },
        anchors: { select: { exact: true }, orderBy: { ordinal: 'asc' } },
      },
    })
    if (row === null) return null
    const archivedAt = row.archivedAt?.toISOString() ?? null
    return claimPlaceOf({ id: row.id, number, archivedAt, passages: row.anchors }, row.document)
  })
}

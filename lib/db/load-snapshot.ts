import type { Project, ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Database, Transaction } from '@/lib/db/client'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { projectOfRow, projectSelect } from '@/lib/db/rows/document-rows'
import { loadParts } from '@/lib/db/snapshot-parts'
import { NotFound } from '@/lib/errors'

/** The whole project as it is at one moment. Claims by number, questions and tags as ordered, the rest by age. */
export function loadSnapshot(
  database: Database | Transaction,
  projectSlug: string,
): Promise<ProjectSnapshot> {
  return readAtOneMoment(database, async (db) => {
    const project = await requireProject(db, projectSlug)
    return { project, ...(await loadParts(db, project)) }
  })
}

export async function requireProject(db: Transaction, slug: string): Promise<Project> {
  const row = await db.project.findUnique({ where: { slug }, select: projectSelect })
  if (row === null) throw new NotFound('There is no such project.')
  return projectOfRow(row)
}

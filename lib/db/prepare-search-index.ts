import type { Database } from '@/lib/db/client'
import { lockProjectById } from '@/lib/db/lock-project'
import {
  findIndexedProject,
  type IndexedCounts,
  indexProject,
  indexVersion,
} from '@/lib/db/search-index'
import { importLimits, transact } from '@/lib/db/transact'

/**
 * Indexes the projects that are not in the index, or are in it as an older version read them: those of a database
 * that comes from before. Costs one query where there are none.
 */
export async function prepareSearchIndex(
  database: Database,
  said: (project: { title: string }, counts: IndexedCounts) => void = () => undefined,
): Promise<void> {
  const due = await database.$queryRaw<{ id: string; title: string }[]>`
    SELECT "id", "title" FROM "Project"
    LEFT JOIN "SearchProject" ON "projectId" = "id"
    WHERE "version" IS NULL OR "version" < ${indexVersion}`
  for (const { id, title } of due) {
    const counts = await indexOnce(database, id)
    if (counts) said({ title }, counts)
  }
}

/** Makes sure that a project is indexed: no process that writes can have left it out, but an older version can. */
export async function requireSearchIndex(database: Database, projectId: string): Promise<number> {
  const known = await findIndexedProject(database, projectId)
  if (known?.isCurrent) return known.number
  await indexOnce(database, projectId)
  return requireSearchIndex(database, projectId)
}

/** Null where another process did it meanwhile. */
function indexOnce(database: Database, projectId: string): Promise<IndexedCounts | null> {
  return transact(database, importLimits, async (transaction) => {
    await lockProjectById(transaction, projectId)
    const project = await findIndexedProject(transaction, projectId)
    return project?.isCurrent ? null : indexProject(transaction, projectId)
  })
}

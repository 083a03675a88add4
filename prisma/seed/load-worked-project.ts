import { listProjects } from '@/lib/db/list-projects'
import { Conflict } from '@/lib/errors'
import { importProject } from '@/lib/workflows/import-project'
import type { WorkContext } from '@/lib/workflows/work-context'
import { buildWorkedProject } from '@/prisma/seed/build-worked-project'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'

/** Imports the worked project into a database without projects. Null where there is one already: nothing is done. */
export async function loadWorkedProject(
  context: WorkContext,
): Promise<{ slug: string; title: string } | null> {
  const projects = await listProjects(context.database)
  if (projects.length > 0) return null
  try {
    return await importProject(context, buildWorkedProject(readWorkedProject()))
  } catch (error) {
    // A second process started at the same moment and was quicker.
    if (error instanceof Conflict) return null
    throw error
  }
}

import { type ClaimsCounted, listProjects, type ProjectSummary } from '@/lib/db/list-projects'
import type { WorkContext } from '@/lib/workflows/work-context'

/** All projects, oldest first. */
export async function loadLibrary(
  { database }: WorkContext,
  counting: ClaimsCounted = {},
): Promise<ProjectSummary[]> {
  return listProjects(database, counting)
}

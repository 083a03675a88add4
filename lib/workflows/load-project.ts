import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import type { WorkContext } from '@/lib/workflows/work-context'

/** Everything of a project, as it is at one moment. */
export async function loadProject(
  { database }: WorkContext,
  slug: string,
): Promise<ProjectSnapshot> {
  return loadSnapshot(database, slug)
}

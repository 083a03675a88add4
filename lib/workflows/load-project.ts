import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { currentSnapshot } from '@/lib/db/current-snapshot'
import type { WorkContext } from '@/lib/workflows/work-context'

/** Everything of a project, as it is at one moment. It is shared: nobody changes it. */
export async function loadProject(
  { database }: WorkContext,
  slug: string,
): Promise<ProjectSnapshot> {
  return currentSnapshot(database, slug)
}

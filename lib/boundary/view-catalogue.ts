import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import { type Catalogue, loadCatalogue } from '@/lib/db/load-catalogue'

/** What the things of the project are called, as far as whoever looks may see it. */
export async function viewCatalogue(context: LocalContext, project: string): Promise<Catalogue> {
  if (context.view.hides.length === 0) return loadCatalogue(context.database, project)
  const { documents, questions, tags } = await viewProject(context, project)
  return { documents, questions, tags }
}

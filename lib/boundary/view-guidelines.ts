import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import { type Guidelines, guidelinesOf } from '@/lib/comparison/guidelines'
import { loadGuidelines } from '@/lib/db/load-guidelines'

/** What the project says on how to annotate, as far as whoever asks may see it: examples quote claims. */
export async function viewGuidelines(context: LocalContext, project: string): Promise<Guidelines> {
  return context.view.hides.length === 0
    ? loadGuidelines(context.database, project)
    : guidelinesOf(await viewProject(context, project))
}

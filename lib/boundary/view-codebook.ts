import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import { type Codebook, codebookOf } from '@/lib/codebook/codebook'
import { countMerge, type MergeCounts } from '@/lib/codebook/merge-counts'
import { loadCodebook, loadMergePreview } from '@/lib/db/load-codebook'
import { Forbidden, NotFound } from '@/lib/errors'

/** The codebook as far as whoever looks may see it: no count or example tells what is hidden. */
export async function viewCodebook(context: LocalContext, project: string): Promise<Codebook> {
  if (context.view.hides.length === 0) return loadCodebook(context.database, project)
  return codebookOf(await viewProject(context, project))
}

type Merge = { project: string; source: string; target: string }

/** What merging one tag into another would do to claims, by their slugs. */
export async function viewMergePreview(
  context: LocalContext,
  { project, source, target }: Merge,
): Promise<MergeCounts> {
  requireMergeable(context)
  if (context.view.hides.length === 0) {
    return loadMergePreview(context.database, { project, source, target })
  }
  const { tags, claims } = await viewProject(context, project)
  const [from, to] = [source, target].map((slug) => tags.find((tag) => tag.slug === slug))
  if (!from || !to) throw new NotFound('There is no such tag in this project.')
  return countMerge(claims, from.id, to.id)
}

/** A merge changes what others said of claims, and its preview would count them. */
export function requireMergeable({ view }: LocalContext): void {
  if (!view.hides.includes('readings')) return
  throw new Forbidden(
    'Tags are not merged while readings are hidden from you: it would change claims that you cannot see. Show them again in the bar at the top.',
  )
}

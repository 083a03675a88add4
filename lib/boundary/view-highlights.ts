import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import { bareClaims } from '@/lib/claim-list/bare-claims'
import { matchingClaims } from '@/lib/claim-list/list-claims'
import { byClaimNumber } from '@/lib/claims/claim-table'
import { countBareClaims } from '@/lib/db/count-bare-claims'

/** How many highlights wait to be filled in, as far as whoever looks may see them. */
export async function viewHighlightCount(
  context: LocalContext,
  project: { id: string; slug: string },
): Promise<number> {
  if (context.view.hides.length === 0) return countBareClaims(context.database, project.id)
  const seen = await viewProject(context, project.slug)
  return matchingClaims(seen, { filter: bareClaims, sort: byClaimNumber }).claims.length
}

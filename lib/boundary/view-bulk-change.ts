import type { z } from 'zod'
import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import { claimsChosen } from '@/lib/claim-list/claim-choice'
import { type BulkPreview, previewBulkChange } from '@/lib/claim-list/preview-bulk-change'
import { bulkChangeClaimsSchema } from '@/lib/workflows/bulk-change-claims'

/** What is to be done, without the batch that would do it. */
export const bulkPreviewSchema = bulkChangeClaimsSchema.pick({
  project: true,
  choice: true,
  change: true,
})

/** What a change of many claims would do, as far as whoever asks may see it. Nothing is changed. */
export async function viewBulkChange(
  context: LocalContext,
  { project, choice, change }: z.infer<typeof bulkPreviewSchema>,
): Promise<BulkPreview> {
  const seen = await viewProject(context, project)
  const ids = new Set(claimsChosen(seen, choice).map(({ id }) => id))
  const doing = { by: context.actor, at: new Date().toISOString() }
  return previewBulkChange(seen, ids, change, doing)
}

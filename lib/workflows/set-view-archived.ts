import { z } from 'zod'
import type { SavedView } from '@/lib/claims/saved-view'
import { listViews } from '@/lib/db/find-view'
import { writeView } from '@/lib/db/write-view'
import { NotFound } from '@/lib/errors'
import { quoted } from '@/lib/workflows/label'
import { requireViewVersion } from '@/lib/workflows/require-view-version'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import { requireFreeName, requireStored } from '@/lib/workflows/save-view'
import type { WorkContext } from '@/lib/workflows/work-context'

export const setViewArchivedSchema = batchRequestSchema.extend({
  viewId: z.uuid(),
  expectedVersion: z.int().min(1),
  isArchived: z.boolean(),
})

/** Takes a saved view out of use, or brings it back. One that is as it is wanted already stays as it is. */
export async function setViewArchived(
  context: WorkContext,
  { viewId, expectedVersion, isArchived, ...request }: z.infer<typeof setViewArchivedSchema>,
): Promise<SavedView> {
  return runBatch(context, request, async (work) => {
    const { recording, project, now } = work
    const views = await listViews(recording.transaction, project.id)
    const view = views.find(({ id }) => id === viewId)
    if (!view) throw new NotFound('This view is not in the project.')
    requireViewVersion(view, expectedVersion)
    if (!isArchived) requireFreeName(views, view)
    const archivedAt = isArchived ? (view.archivedAt ?? now.toISOString()) : null
    await writeView(recording, { ...view, archivedAt }, project.id)
    return {
      label: `${isArchived ? 'Archiving' : 'Restoring'} of view ${quoted(view.name)}`,
      value: await requireStored(work, viewId),
    }
  })
}

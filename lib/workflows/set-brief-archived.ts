import { z } from 'zod'
import { requireBrief } from '@/lib/db/find-brief'
import { writeBrief } from '@/lib/db/write-brief'
import { quoted } from '@/lib/workflows/label'
import { requireBriefVersion } from '@/lib/workflows/require-brief-version'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { SavedBrief } from '@/lib/workflows/save-brief'
import type { WorkContext } from '@/lib/workflows/work-context'

export const setBriefArchivedSchema = batchRequestSchema.extend({
  briefId: z.uuid(),
  expectedVersion: z.int().min(1),
  isArchived: z.boolean(),
})

/** Takes a brief out of use, or brings it back. One that is as it is wanted already stays as it is. */
export async function setBriefArchived(
  context: WorkContext,
  { briefId, expectedVersion, isArchived, ...request }: z.infer<typeof setBriefArchivedSchema>,
): Promise<SavedBrief> {
  return runBatch(context, request, async ({ recording, project, now }) => {
    const place = { projectId: project.id, id: briefId }
    const brief = await requireBrief(recording.transaction, place)
    requireBriefVersion(brief, expectedVersion)
    const archivedAt = isArchived ? (brief.archivedAt ?? now.toISOString()) : null
    await writeBrief(recording, { ...brief, archivedAt }, { projectId: project.id, now })
    const { id, title, version, updatedAt } = await requireBrief(recording.transaction, place)
    return {
      label: `${isArchived ? 'Archiving' : 'Restoring'} of brief ${quoted(title)}`,
      value: { id, title, version, updatedAt },
    }
  })
}

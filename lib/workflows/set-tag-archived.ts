import { z } from 'zod'
import {
  restoreClash,
  tagsAfterArchiving,
  tagsAfterRestoring,
} from '@/lib/codebook/tags-after-archiving'
import { Conflict } from '@/lib/errors'
import type { Tag } from '@/lib/questions/question'
import { changeCodebook, requireTagVersion } from '@/lib/workflows/change-codebook'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const setTagArchivedSchema = batchRequestSchema.extend({
  tagId: z.uuid(),
  expectedVersion: z.int().min(1),
  isArchived: z.boolean(),
})

/** Takes a tag out of use, or brings it back. Claims keep it, and what is below it stays as it is. */
export async function setTagArchived(
  context: WorkContext,
  { tagId, expectedVersion, isArchived, ...request }: z.infer<typeof setTagArchivedSchema>,
): Promise<Tag> {
  return changeCodebook(context, request, (tags, { now }) => {
    const tag = requireTagVersion(tags, tagId, expectedVersion)
    if (!isArchived) refuseClash(tag, tags)
    return {
      tagId,
      tags: isArchived
        ? tagsAfterArchiving(tags, tagId, now.toISOString())
        : tagsAfterRestoring(tags, tagId),
      label: `${isArchived ? 'Archiving' : 'Restoring'} of tag ${quoted(tag.name)}`,
    }
  })
}

function refuseClash(tag: Tag, tags: Tag[]): void {
  const clash = tag.archivedAt === null ? null : restoreClash(tags, tag)
  if (!clash) return
  throw new Conflict(
    `${quoted(clash.name)} has the name or an alias of ${quoted(tag.name)} by now. Rename it, or take that alias off it, first.`,
    clash,
  )
}

import { z } from 'zod'
import { withTag } from '@/lib/codebook/tag-after-save'
import { withoutExample } from '@/lib/codebook/tag-examples'
import type { Tag } from '@/lib/questions/question'
import { changeCodebook, requireTagVersion } from '@/lib/workflows/change-codebook'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const removeTagExampleSchema = batchRequestSchema.extend({
  tagId: z.uuid(),
  expectedVersion: z.int().min(1),
  claimId: z.uuid(),
})

/** Takes an example off a tag. The claim stays as it is. */
export async function removeTagExample(
  context: WorkContext,
  { tagId, expectedVersion, claimId, ...request }: z.infer<typeof removeTagExampleSchema>,
): Promise<Tag> {
  return changeCodebook(context, request, (tags) => {
    const tag = requireTagVersion(tags, tagId, expectedVersion)
    return {
      tagId,
      tags: withTag(tags, withoutExample(tag, claimId)),
      label: `Taking an example off tag ${quoted(tag.name)}`,
    }
  })
}

import { z } from 'zod'
import { withTag } from '@/lib/codebook/tag-after-save'
import { withExample } from '@/lib/codebook/tag-examples'
import { requireClaim } from '@/lib/db/find-claim'
import { exampleKinds, type Tag, tagLimits } from '@/lib/questions/question'
import { changeCodebook, requireTagVersion } from '@/lib/workflows/change-codebook'
import { claimName, quoted } from '@/lib/workflows/label'
import { batchRequestSchema } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const saveTagExampleSchema = batchRequestSchema.extend({
  tagId: z.uuid(),
  expectedVersion: z.int().min(1),
  claimId: z.uuid(),
  kind: z.enum(exampleKinds),
  note: z.string().trim().max(tagLimits.exampleNote).default(''),
})

/** Makes a claim an example of what a tag is for, or is not for. A claim is one example of a tag at most. */
export async function saveTagExample(
  context: WorkContext,
  { tagId, expectedVersion, claimId, kind, note, ...request }: z.infer<typeof saveTagExampleSchema>,
): Promise<Tag> {
  return changeCodebook(context, request, async (tags, { recording, project }) => {
    const tag = requireTagVersion(tags, tagId, expectedVersion)
    const { number } = await requireClaim(recording.transaction, {
      ...{ projectId: project.id, id: claimId },
    })
    return {
      tagId,
      tags: withTag(tags, withExample(tag, { claimId, kind, note })),
      label: `Example ${claimName(number)} of tag ${quoted(tag.name)}`,
    }
  })
}

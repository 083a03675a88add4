import { z } from 'zod'
import { mergeProblem, tagsAfterMerge } from '@/lib/codebook/tags-after-merge'
import { moveClaimTags } from '@/lib/db/move-claim-tags'
import { InvalidInput } from '@/lib/errors'
import { type Tag, tagDescriptionSchema } from '@/lib/questions/question'
import { changeCodebook, requireTagVersion } from '@/lib/workflows/change-codebook'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

const versioned = z.object({ id: z.uuid(), expectedVersion: z.int().min(1) })

export const mergeTagsSchema = batchRequestSchema.extend({
  /** The tag that gives its claims away and is archived. */
  source: versioned,
  /** The tag that takes them. */
  target: versioned,
  /** What the target says of itself afterwards. */
  description: tagDescriptionSchema,
})

/**
 * Gives the claims of one tag another one. The first is archived, and its name leads to the other; nothing of what it
 * said is lost. One batch, and so one undo.
 */
export async function mergeTags(
  context: WorkContext,
  { source: from, target: to, description, ...request }: z.infer<typeof mergeTagsSchema>,
): Promise<Tag> {
  return changeCodebook(context, request, async (tags, { recording, now }) => {
    const source = requireTagVersion(tags, from.id, from.expectedVersion)
    const target = requireTagVersion(tags, to.id, to.expectedVersion)
    const problem = mergeProblem(source, target)
    if (problem !== null) throw new InvalidInput(problem)
    await moveClaimTags(recording, { sourceId: source.id, targetId: target.id, now })
    const merge = { sourceId: source.id, targetId: target.id, description }
    return {
      tags: tagsAfterMerge(tags, { ...merge, now: now.toISOString() }),
      tagId: target.id,
      label: `Merging of tag ${quoted(source.name)} into ${quoted(target.name)}`,
    }
  })
}

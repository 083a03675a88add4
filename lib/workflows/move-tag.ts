import { z } from 'zod'
import { moveProblem, tagsAfterMove } from '@/lib/codebook/tags-after-move'
import { InvalidInput } from '@/lib/errors'
import type { Tag } from '@/lib/questions/question'
import { changeCodebook, requireTagVersion } from '@/lib/workflows/change-codebook'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const moveTagSchema = batchRequestSchema.extend({
  tagId: z.uuid(),
  expectedVersion: z.int().min(1),
  /** The tag that it goes below; null for the top of the codebook. */
  parentId: z.uuid().nullable(),
  /** The tag that it goes before; null for the last place. */
  beforeId: z.uuid().nullable(),
})

/** Puts a tag, with what is below it, in another place of the codebook. */
export async function moveTag(
  context: WorkContext,
  { tagId, expectedVersion, parentId, beforeId, ...request }: z.infer<typeof moveTagSchema>,
): Promise<Tag> {
  return changeCodebook(context, request, (tags) => {
    const { name } = requireTagVersion(tags, tagId, expectedVersion)
    const move = { tagId, parentId, beforeId }
    const problem = moveProblem(tags, move)
    if (problem !== null) throw new InvalidInput(problem)
    return { tags: tagsAfterMove(tags, move), tagId, label: `Moving of tag ${quoted(name)}` }
  })
}

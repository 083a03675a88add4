import type { z } from 'zod'
import { nameClash, tagAfterSave, withTag } from '@/lib/codebook/tag-after-save'
import { moveProblem } from '@/lib/codebook/tags-after-move'
import { Conflict, InvalidInput } from '@/lib/errors'
import { type Tag, type TagInput, tagInputSchema } from '@/lib/questions/question'
import { changeCodebook, requireTagVersion } from '@/lib/workflows/change-codebook'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const saveTagSchema = batchRequestSchema.extend({ tag: tagInputSchema })

/**
 * Makes a tag, or changes the name, description, colour and aliases of one. A name that leads to another tag in use is
 * refused, and the conflict carries that tag.
 */
export async function saveTag(
  context: WorkContext,
  { tag: input, ...request }: z.infer<typeof saveTagSchema>,
): Promise<Tag> {
  return changeCodebook(context, request, (tags) => {
    const current = requireCurrent(input, tags)
    const tag = tagAfterSave(input, tags)
    refuseTakenName(tag, tags)
    return { tags: withTag(tags, tag), tagId: tag.id, label: labelOf(current, tag) }
  })
}

/** The tag that is changed; null where a new one goes. */
function requireCurrent({ id, parentId, expectedVersion }: TagInput, tags: Tag[]): Tag | null {
  const isStored = tags.some((tag) => tag.id === id)
  if (!isStored && expectedVersion === null) {
    const problem = moveProblem(tags, { tagId: id, parentId, beforeId: null })
    if (problem !== null) throw new InvalidInput(problem)
    return null
  }
  const current = requireTagVersion(tags, id, expectedVersion)
  if (current.archivedAt === null) return current
  throw new InvalidInput(`Tag ${quoted(current.name)} is archived. Restore it first.`)
}

function refuseTakenName(tag: Tag, tags: Tag[]): void {
  const clash = nameClash(tags, tag)
  if (!clash) return
  const message =
    clash.by === 'name'
      ? `There is a tag ${quoted(clash.tag.name)} already. Use that one.`
      : `${quoted(clash.name)} is another name of the tag ${quoted(clash.tag.name)}. Use that one.`
  throw new Conflict(message, clash.tag)
}

function labelOf(current: Tag | null, { name }: Tag): string {
  return current && current.name !== name
    ? `Renaming of tag ${quoted(current.name)} to ${quoted(name)}`
    : `Tag ${quoted(name)}`
}

import type { z } from 'zod'
import { listTags } from '@/lib/db/list-tags'
import { writeTag } from '@/lib/db/write-tag'
import { Conflict, InvalidInput } from '@/lib/errors'
import { type Tag, type TagInput, tagInputSchema } from '@/lib/questions/question'
import { isSameTagName } from '@/lib/questions/tag-name'
import { slugOf, uniqueSlug } from '@/lib/text/slug'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const saveTagSchema = batchRequestSchema.extend({ tag: tagInputSchema })

/** Makes a tag or changes one. A name that a tag in use has is refused, and the conflict carries that tag. */
export async function saveTag(
  context: WorkContext,
  { tag: input, ...request }: z.infer<typeof saveTagSchema>,
): Promise<Tag> {
  return runBatch(context, request, async ({ recording, project }) => {
    const tags = await listTags(recording.transaction, project.id)
    refuseTakenName(input, tags)
    refuseWrongParent(input, tags)
    const current = tags.find(({ id }) => id === input.id)
    const tag = current
      ? { ...current, ...input, version: current.version + 1 }
      : newTag(input, tags)
    await writeTag(recording, tag, project.id)
    return { label: `Tag ${quoted(tag.name)}`, value: tag }
  })
}

function newTag(input: TagInput, tags: Tag[]): Tag {
  const taken = tags.map(({ slug }) => slug)
  return {
    ...input,
    slug: uniqueSlug(slugOf(input.name), taken),
    ordinal: tags.reduce((last, { ordinal }) => Math.max(last, ordinal), -1) + 1,
    ...{ colour: null, aliases: [], examples: [], mergedIntoId: null },
    version: 1,
    archivedAt: null,
  }
}

function refuseTakenName({ id, name }: TagInput, tags: Tag[]): void {
  const taken = tags.find(
    (tag) => tag.id !== id && tag.archivedAt === null && isSameTagName(tag.name, name),
  )
  if (taken)
    throw new Conflict(`There is a tag ${quoted(taken.name)} already. Use that one.`, taken)
}

function refuseWrongParent({ id, parentId }: TagInput, tags: Tag[]): void {
  const parentOf = new Map(tags.map((tag) => [tag.id, tag.parentId]))
  if (parentId !== null && !parentOf.has(parentId)) {
    throw new InvalidInput('The tag above this one is not in the project any more.')
  }
  for (let above = parentId; above !== null; above = parentOf.get(above) ?? null) {
    if (above === id) throw new InvalidInput('A tag cannot be below itself.')
  }
}

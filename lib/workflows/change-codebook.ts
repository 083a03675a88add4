import type { Transaction } from '@/lib/db/client'
import { listTags } from '@/lib/db/list-tags'
import { writeTags } from '@/lib/db/write-tag'
import { Conflict, NotFound } from '@/lib/errors'
import type { Tag } from '@/lib/questions/question'
import { quoted } from '@/lib/workflows/label'
import { type BatchRequest, runBatch, type Work } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

/** All tags as they are afterwards, which of them the answer is about, and what was done. */
export type CodebookChange = { tags: Tag[]; tagId: string; label: string }

/** Runs a change of the codebook: it is computed from all tags, and those that it changes are written. */
export async function changeCodebook(
  context: WorkContext,
  request: BatchRequest,
  change: (tags: Tag[], work: Work) => CodebookChange | Promise<CodebookChange>,
): Promise<Tag> {
  return runBatch(context, request, async (work) => {
    const { recording, project } = work
    const before = await listTags(recording.transaction, project.id)
    const { tags, tagId, label } = await change(before, work)
    await writeTags(recording, { before, after: tags }, project.id)
    return { label, value: await storedTag(recording.transaction, project.id, tagId) }
  })
}

async function storedTag(transaction: Transaction, projectId: string, id: string): Promise<Tag> {
  return requireTag(await listTags(transaction, projectId), id)
}

export function requireTag(tags: readonly Tag[], id: string): Tag {
  const tag = tags.find((known) => known.id === id)
  if (tag) return tag
  throw new NotFound(
    'This tag is not in the project. If making it was undone, redo brings it back.',
  )
}

/** The tag, unless it was changed since the version that a change of it was made from. */
export function requireTagVersion(tags: readonly Tag[], id: string, expected: number | null): Tag {
  const tag = requireTag(tags, id)
  if (tag.version === expected) return tag
  throw new Conflict(
    `Tag ${quoted(tag.name)} was changed in another window or by somebody else. Look at what it is now.`,
    tag,
  )
}

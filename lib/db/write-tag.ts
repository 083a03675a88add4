import { isDeepStrictEqual } from 'node:util'
import { createRow, createRows, type Recording } from '@/lib/db/record-write'
import { tagRows } from '@/lib/db/rows-to-write'
import { syncRow, syncRows } from '@/lib/db/sync-rows'
import type { Tag } from '@/lib/questions/question'

/** Makes the tag be stored as it is given, with its aliases and examples. */
export async function writeTag(recording: Recording, tag: Tag, projectId: string): Promise<void> {
  const wanted = tagRows(tag, projectId)
  const stored = await recording.transaction.tag.findFirst({
    where: { id: tag.id, projectId },
    include: { aliases: true, examples: true },
  })
  if (!stored) {
    await createRow(recording, 'tag', wanted.tag)
    await createRows(recording, 'tagAlias', wanted.aliases)
    await createRows(recording, 'tagExample', wanted.examples)
    return
  }
  const { aliases, examples, ...row } = stored
  await syncRow(recording, 'tag', row, wanted.tag)
  await syncRows(
    recording,
    'tagAlias',
    { stored: aliases, wanted: wanted.aliases },
    ({ name }) => name,
  )
  await syncRows(
    recording,
    'tagExample',
    { stored: examples, wanted: wanted.examples },
    ({ claimId }) => claimId,
  )
}

/**
 * Makes the tags be stored as they are afterwards. Those that are stored already get the next version, but for a new
 * place among their siblings alone: moving one tag must not get in the way of whoever describes another one.
 */
export async function writeTags(
  recording: Recording,
  { before, after }: { before: readonly Tag[]; after: readonly Tag[] },
  projectId: string,
): Promise<void> {
  const stored = new Map(before.map((tag) => [tag.id, tag]))
  for (const tag of after) {
    const known = stored.get(tag.id)
    if (known && isDeepStrictEqual(known, tag)) continue
    await writeTag(recording, known ? { ...tag, version: nextVersion(known, tag) } : tag, projectId)
  }
}

function nextVersion(before: Tag, after: Tag): number {
  const isPlaceAlone =
    before.ordinal !== after.ordinal &&
    isDeepStrictEqual({ ...before, ordinal: after.ordinal, colour: after.colour }, after)
  return isPlaceAlone ? before.version : before.version + 1
}

import type { Brief } from '@/lib/briefs/brief'
import { createRow, findRow, type Recording, updateRow } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import { briefRow } from '@/lib/db/rows-to-write'
import { isSameRow } from '@/lib/db/sync-rows'

/** Makes the brief be stored as it is given. Where something changes, its version goes up. */
export async function writeBrief(
  recording: Recording,
  brief: Brief,
  { projectId, now }: { projectId: string; now: Date },
): Promise<void> {
  const people = await requirePeople(recording.transaction, [brief.createdBy])
  const row = briefRow(brief, projectId, people)
  const stored = await findRow(recording.transaction, 'brief', brief.id)
  if (!stored) return createRow(recording, 'brief', row)
  const changed = { ...row, version: stored.version + 1, updatedAt: now }
  if (isSameRow(stored, changed, ['version', 'updatedAt'])) return
  await updateRow(recording, 'brief', stored, changed)
}

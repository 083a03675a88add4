import type { SavedView } from '@/lib/claims/saved-view'
import { createRow, findRow, type Recording, updateRow } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import { viewRow } from '@/lib/db/rows-to-write'
import { isSameRow } from '@/lib/db/sync-rows'

/** Makes the view be stored as it is given. Where something changes, its version goes up. */
export async function writeView(
  recording: Recording,
  view: SavedView,
  projectId: string,
): Promise<void> {
  const people = await requirePeople(recording.transaction, [view.createdBy])
  const row = viewRow(view, projectId, people)
  const stored = await findRow(recording.transaction, 'savedView', view.id)
  if (!stored) return createRow(recording, 'savedView', row)
  if (isSameRow(stored, row, ['version'])) return
  await updateRow(recording, 'savedView', stored, { ...row, version: stored.version + 1 })
}

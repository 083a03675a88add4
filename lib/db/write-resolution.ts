import type { Resolution } from '@/lib/comparison/resolution'
import { createRow, type Recording } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import { resolutionRow } from '@/lib/db/rows-to-write'

/** Adds a resolution to a pair that is stored. */
export async function addResolution(
  recording: Recording,
  pairId: string,
  resolution: Resolution,
): Promise<void> {
  const people = await requirePeople(recording.transaction, [resolution.by])
  await createRow(recording, 'resolution', resolutionRow(resolution, pairId, people))
}

import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { createRow, findRow, type Recording, updateRow } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import { pairRow } from '@/lib/db/rows-to-write'

/** Records who set two claims side by side by hand, unless somebody did before. */
export async function writePairedBy(
  recording: Recording,
  pair: Omit<StoredPair, 'verdicts' | 'resolutions'> & { pairedBy: string },
  now: Date,
): Promise<void> {
  const people = await requirePeople(recording.transaction, [pair.pairedBy])
  const row = pairRow(pair, now, people)
  const stored = await findRow(recording.transaction, 'pair', pair.id)
  if (stored === null) await createRow(recording, 'pair', row)
  else if (stored.pairedById === null) {
    await updateRow(recording, 'pair', stored, { ...stored, pairedById: row.pairedById })
  }
}

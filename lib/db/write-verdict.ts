import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { Verdict } from '@/lib/comparison/verdict'
import { createRow, findRow, type Recording } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import { pairRow, verdictRow } from '@/lib/db/rows-to-write'

/** Adds a verdict to a pair; the pair is stored with its first one. */
export async function addVerdict(
  recording: Recording,
  pair: Omit<StoredPair, 'verdicts' | 'resolutions'>,
  verdict: Verdict,
): Promise<void> {
  const { transaction } = recording
  const people = await requirePeople(transaction, [verdict.reviewer])
  if (!(await findRow(transaction, 'pair', pair.id))) {
    await createRow(recording, 'pair', pairRow(pair, new Date(verdict.createdAt), people))
  }
  await createRow(recording, 'verdict', verdictRow(verdict, pair.id, people))
}

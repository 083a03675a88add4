import { createRow, type Recording, removeRow } from '@/lib/db/record-write'
import { coverageOfRow, coverageSelect } from '@/lib/db/rows/claim-rows'
import { isSameRow, syncRow } from '@/lib/db/sync-rows'
import type { Coverage } from '@/lib/questions/question'

type Cell = { documentId: string; questionId: string; byId: string }

/**
 * What one person has recorded of a document and a question: this, or nothing. A note that is not given stays.
 * Answers what is stored then.
 */
export async function writeCoverage(
  recording: Recording,
  cell: Cell,
  wanted: { state: Coverage['state']; note?: string | undefined } | null,
  { newId, now }: { newId: string; now: Date },
): Promise<Coverage | null> {
  const { transaction } = recording
  const where = { documentId_questionId_byId: cell }
  const before = await transaction.coverage.findUnique({ where })
  if (wanted === null) {
    if (before) await removeRow(recording, 'coverage', before)
    return null
  }
  const note = wanted.note ?? before?.note ?? ''
  const row = { ...cell, ...wanted, note, id: before?.id ?? newId, checkedAt: now }
  if (!before) await createRow(recording, 'coverage', row)
  // Saying the same again is no new check, so that the record keeps its date.
  else if (!isSameRow(before, row, ['checkedAt'])) await syncRow(recording, 'coverage', before, row)
  const stored = await transaction.coverage.findUnique({ where, select: coverageSelect })
  return stored && coverageOfRow(stored)
}

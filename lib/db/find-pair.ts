import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { Transaction } from '@/lib/db/client'
import { pairOfRow, pairSelect } from '@/lib/db/rows/pair-rows'

/** A pair that somebody judged, with all its verdicts. */
export async function findPair(db: Transaction, id: string): Promise<StoredPair | null> {
  const row = await db.pair.findUnique({ where: { id }, select: pairSelect })
  return row && pairOfRow(row)
}

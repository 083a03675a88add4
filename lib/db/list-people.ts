import type { Database, Transaction } from '@/lib/db/client'
import { compareText } from '@/lib/text/compare-text'

/** The names of everybody who annotated or judged something, or was added to do so. */
export async function listPeople(db: Database | Transaction): Promise<string[]> {
  const rows = await db.user.findMany({ select: { name: true } })
  return rows.map(({ name }) => name).toSorted(compareText)
}

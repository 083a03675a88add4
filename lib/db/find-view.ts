import type { SavedView } from '@/lib/claims/saved-view'
import type { Transaction } from '@/lib/db/client'
import { viewOfRow, viewSelect } from '@/lib/db/rows/brief-rows'
import { byCreation } from '@/lib/db/rows/column-values'

/** The saved views of a project by age, archived or not. */
export async function listViews(db: Transaction, projectId: string): Promise<SavedView[]> {
  const rows = await db.savedView.findMany({ where: { projectId }, select: viewSelect })
  return rows.toSorted(byCreation).map(viewOfRow)
}

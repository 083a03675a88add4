import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Database } from '@/lib/db/client'
import { insertSnapshot } from '@/lib/db/insert-snapshot'
import { startRecording } from '@/lib/db/record-write'
import { importLimits, transact } from '@/lib/db/transact'

/** Stores a project as it is, without a batch: nobody undoes it. */
export function storeSnapshot(database: Database, snapshot: ProjectSnapshot): Promise<void> {
  const now = new Date('2026-01-01T00:00:00.000Z')
  return transact(database, importLimits, (transaction) =>
    insertSnapshot(startRecording(transaction), snapshot, now),
  )
}

import { uuidv7 } from 'uuidv7'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { insertSnapshot } from '@/lib/db/insert-snapshot'
import { migrateDatabase } from '@/lib/db/migrate'
import { runFirstBatch } from '@/lib/workflows/run-batch'

/** Stores the project as an import does, with its history. Migrates the database first. */
export async function storeBigProject(databaseUrl: string, snapshot: ProjectSnapshot) {
  await migrateDatabase(databaseUrl)
  const database = await openDatabase(databaseUrl)
  try {
    const first = { batchId: uuidv7(), projectId: snapshot.project.id }
    await runFirstBatch({ database, actor: 'Ana Ruiz' }, first, async ({ recording, now }) => {
      await insertSnapshot(recording, snapshot, now)
      return { label: `Import of “${snapshot.project.title}”`, value: null }
    })
  } finally {
    await closeDatabase(database)
  }
}

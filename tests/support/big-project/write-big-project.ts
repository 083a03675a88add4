import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { uuidv7 } from 'uuidv7'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { insertSnapshot } from '@/lib/db/insert-snapshot'
import { migrateDatabase } from '@/lib/db/migrate'
import { runFirstBatch } from '@/lib/workflows/run-batch'
import { bigProjectSize, buildBigProject } from '@/tests/support/big-project/build-big-project'

// Writes the project of 20,000 claims into a folder for COUNTERPOINT_DATA, as an import does: with its history.
// npx tsx tests/support/big-project/write-big-project.ts FOLDER [CLAIMS]

const [folder = 'data', claims] = process.argv.slice(2)
const size = claims === undefined ? bigProjectSize : { ...bigProjectSize, claims: Number(claims) }
const snapshot = buildBigProject(size)
await mkdir(folder, { recursive: true })
const url = `file:${path.resolve(folder, 'counterpoint.db')}`
await migrateDatabase(url)
const database = await openDatabase(url)
const first = { batchId: uuidv7(), projectId: snapshot.project.id }
await runFirstBatch({ database, actor: 'Ana Ruiz' }, first, async ({ recording, now }) => {
  await insertSnapshot(recording, snapshot, now)
  return { label: `Import of “${snapshot.project.title}”`, value: null }
})
await closeDatabase(database)

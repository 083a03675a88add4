import { refusedCode } from '@/lib/command/start/refused-code.js'
import { whyNoDatabase } from '@/lib/command/start/why-no-database'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { listProjects } from '@/lib/db/list-projects'
import { migrateDatabase } from '@/lib/db/migrate'
import { prepareSearchIndex } from '@/lib/db/prepare-search-index'
import { asStartRefusal } from '@/lib/db/start-refusal'
import { readEnv } from '@/lib/env'

// Started by the start command in a process of its own: it says on stdout what it did, or in one sentence why it cannot.

async function prepareDatabase(databaseUrl: string, actor: string): Promise<void> {
  const { applied } = await migrateDatabase(databaseUrl)
  if (applied.length > 0) console.log(`The database is at ${applied.at(-1)} now.`)
  const database = await openDatabase(databaseUrl)
  try {
    await prepareSearchIndex(database, ({ title }, { claims, documents }) => {
      console.log(`Indexed “${title}” for search: ${claims} claims, ${documents} documents.`)
    })
    if ((await listProjects(database)).length > 0) return
    // Loaded only now: every later start does without the parsers that it needs.
    const { loadWorkedProject } = await import('@/prisma/seed/load-worked-project')
    const project = await loadWorkedProject({ database, actor })
    if (project) console.log(`Loaded the worked project “${project.title}”.`)
  } catch (error) {
    throw asStartRefusal(error, databaseUrl)
  } finally {
    await closeDatabase(database)
  }
}

try {
  const { databaseUrl, annotator } = readEnv()
  await prepareDatabase(databaseUrl, annotator)
} catch (error) {
  const reason = whyNoDatabase(error)
  if (reason === null) throw error
  console.log(reason)
  process.exitCode = refusedCode
}

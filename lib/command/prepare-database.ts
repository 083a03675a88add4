import { refusedCode } from '@/lib/command/start/refused-code.js'
import { whyNoDatabase } from '@/lib/command/start/why-no-database'
import { migrateDatabase } from '@/lib/db/migrate'
import { readEnv } from '@/lib/env'

// Started by the start command in a process of its own: it says on stdout what it did, or in one sentence why it cannot.

try {
  const { databaseUrl } = readEnv()
  const { applied } = await migrateDatabase(databaseUrl)
  if (applied.length > 0) console.log(`The database is at ${applied.at(-1)} now.`)
} catch (error) {
  const reason = whyNoDatabase(error, process.env.DATABASE_URL)
  if (reason === null) throw error
  console.log(reason)
  process.exitCode = refusedCode
}

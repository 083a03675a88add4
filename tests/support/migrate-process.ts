import { once } from 'node:events'
import { engineOf } from '@/lib/db/engine'
import { applyMigrations, migrateDatabase, openMigration } from '@/lib/db/migrate'

// Run as a process of its own: migrates the database of its first argument when told to by a line on its input.
// With "stop-before-commit" it does everything but the last step, and then waits to be killed.

const [databaseUrl = '', mode] = process.argv.slice(2)
console.log('ready')
await once(process.stdin, 'data')

if (mode === 'stop-before-commit') {
  const connection = await openMigration[engineOf(databaseUrl)](databaseUrl)
  await applyMigrations(engineOf(databaseUrl), {
    ...connection,
    commit: () => {
      console.log('before commit')
      return new Promise(() => {
        setInterval(() => undefined, 1000)
      })
    },
  })
}
const { applied } = await migrateDatabase(databaseUrl)
console.log(`applied ${applied.length}`)
process.exit(0)

import { type Engine, engineOf } from '@/lib/db/engine'
import { openPostgresMigration } from '@/lib/db/migrate-postgres'
import { openSqliteMigration } from '@/lib/db/migrate-sqlite'
import type { MigrationConnection } from '@/lib/db/migration-connection'
import { readMigrations } from '@/lib/db/migrations'
import { filtersOf, startSchemaEngine } from '@/lib/db/schema-engine'
import { asStartRefusal, StartRefusal } from '@/lib/db/start-refusal'

export const openMigration = { sqlite: openSqliteMigration, postgres: openPostgresMigration }

/**
 * Brings the database to the newest schema; makes it where it is missing. All migrations that are due are one
 * transaction: a process killed in the middle leaves the database as it was. A second process waits for the first.
 */
export async function migrateDatabase(databaseUrl: string): Promise<{ applied: string[] }> {
  try {
    return await migrate(engineOf(databaseUrl), databaseUrl)
  } catch (error) {
    throw asStartRefusal(error, databaseUrl)
  }
}

async function migrate(engine: Engine, databaseUrl: string): Promise<{ applied: string[] }> {
  const connection = await openMigration[engine](databaseUrl)
  try {
    if (await isUpToDate(engine, connection)) return { applied: [] }
    return { applied: await applyMigrations(engine, connection) }
  } finally {
    await connection.close()
  }
}

async function isUpToDate(engine: Engine, connection: MigrationConnection): Promise<boolean> {
  const { migrationDirectories } = await readMigrations(engine)
  const known = new Set(migrationDirectories.map(({ path }) => path))
  const applied = await connection.appliedMigrations()
  if (applied.some((name) => !known.has(name))) {
    throw new StartRefusal(
      'The database was made by a newer version of Counterpoint: update the program, or use another database.',
    )
  }
  return applied.length === known.size
}

/** Everything that is due, in the one transaction of the connection. */
export async function applyMigrations(
  engine: Engine,
  connection: MigrationConnection,
): Promise<string[]> {
  const adapter = await connection.begin()
  const schemaEngine = await startSchemaEngine(adapter)
  try {
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      migrationsList: await readMigrations(engine),
      filters: filtersOf(engine),
    })
    await connection.commit()
    return appliedMigrationNames
  } finally {
    schemaEngine.free()
  }
}

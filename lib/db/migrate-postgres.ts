import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { appliedMigrationsSql, type MigrationConnection } from '@/lib/db/migration-connection'

/** The lock that the schema engine takes itself, and gives up waiting for after ten seconds. */
const schemaEngineLock = 72_707_369

export async function openPostgresMigration(databaseUrl: string): Promise<MigrationConnection> {
  // A pool of one: everything runs on the same connection, and so in the same transaction.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, idleTimeoutMillis: 0 })

  return {
    async appliedMigrations() {
      const { rows: tables } = await pool.query("SELECT to_regclass('_prisma_migrations') AS name")
      if (tables[0]?.name === null) return []
      const { rows } = await pool.query(appliedMigrationsSql)
      return rows.map((row) => String(row.migration_name))
    },
    async begin() {
      await pool.query('BEGIN')
      await pool.query("SET LOCAL lock_timeout = '60s'")
      await pool.query(`SELECT pg_advisory_xact_lock(${schemaEngineLock})`)
      return new PrismaPg(pool)
    },
    async commit() {
      await pool.query('COMMIT')
    },
    close: () => pool.end(),
  }
}

import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/** One connection to a database, on which migrations run in one transaction. */
export type MigrationConnection = {
  /** Names of the migrations in the database that are complete; none where it is new. */
  appliedMigrations(): Promise<string[]>
  /** Begins the transaction, after any other process that migrates; what the adapter runs is part of it. */
  begin(): Promise<SqlMigrationAwareDriverAdapterFactory>
  commit(): Promise<void>
  /** Takes back what is not committed. */
  close(): Promise<void>
}

export const appliedMigrationsSql = `SELECT migration_name FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`

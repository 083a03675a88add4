import { PrismaLibSql } from '@prisma/adapter-libsql'
import { appliedMigrationsSql, type MigrationConnection } from '@/lib/db/migration-connection'
import { prepareFile } from '@/lib/db/sqlite-file'

/** How long to wait for another process that migrates the same file. */
const migrationTimeoutMs = 60_000

type Client = ReturnType<PrismaLibSql['createClient']>
type ClientTransaction = Awaited<ReturnType<Client['transaction']>>

export async function openSqliteMigration(databaseUrl: string): Promise<MigrationConnection> {
  await prepareFile(databaseUrl)
  const config = { url: databaseUrl, timeout: migrationTimeoutMs }
  const client = new PrismaLibSql(config).createClient(config)
  await keepWriteAheadLog(client)
  let transaction: ClientTransaction | null = null

  return {
    async appliedMigrations() {
      const tables = await client.execute(
        "SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'",
      )
      if (tables.rows.length === 0) return []
      const { rows } = await client.execute(appliedMigrationsSql)
      return rows.map((row) => String(row.migration_name))
    },
    async begin() {
      // A table that is made anew loses the rows that refer to it otherwise. Without effect inside a transaction.
      await client.execute('PRAGMA foreign_keys = OFF')
      transaction = await client.transaction('write')
      return new AdapterOf(transaction)
    },
    async commit() {
      const broken = await transaction?.execute('PRAGMA foreign_key_check')
      if (broken?.rows.length) throw new Error('A migration left rows that refer to nothing')
      await transaction?.commit()
      // The client never closes the connection of a transaction, and so SQLite does not do this at the end.
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    async close() {
      transaction?.close()
      client.close()
    },
  }
}

/** Prisma's adapter, with everything it runs going into one transaction of another client. */
class AdapterOf extends PrismaLibSql {
  constructor(private readonly transaction: ClientTransaction) {
    super({ url: ':memory:' })
  }

  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    return Object.assign(super.createClient(config), {
      execute: this.transaction.execute.bind(this.transaction),
      executeMultiple: this.transaction.executeMultiple.bind(this.transaction),
    })
  }
}

/** Kept in the file. SQLite answers at once, without waiting, where another process is just doing the same. */
async function keepWriteAheadLog(client: Client): Promise<void> {
  const deadline = Date.now() + migrationTimeoutMs
  for (;;) {
    try {
      await client.execute('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
}

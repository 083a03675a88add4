import { engineOf } from '@/lib/db/engine'
import type { Prisma, PrismaClient } from '@/lib/db/generated/sqlite/client'
import { prepareFile } from '@/lib/db/sqlite-file'
import { asStartRefusal } from '@/lib/db/start-refusal'

/** A database of either engine. Its types are those of the SQLite client. */
export type Database = PrismaClient

/** What `$transaction` hands in; a Database is accepted in its place. */
export type Transaction = Prisma.TransactionClient

/** Waiting for a turn, and then for one's own work: an import of a large project takes seconds. */
const transactionOptions = { maxWait: 20_000, timeout: 60_000 }

const databases = new WeakSet<object>()

/** `file:/absolute/path.db` or `postgres://…`; migrate it first. One per process: it holds the connections. */
export async function openDatabase(databaseUrl: string): Promise<Database> {
  try {
    const open = engineOf(databaseUrl) === 'sqlite' ? openSqlite : openPostgres
    const database = await open(databaseUrl)
    databases.add(database)
    return database
  } catch (error) {
    throw asStartRefusal(error, databaseUrl)
  }
}

/** For the few statements that one engine alone needs. Prisma itself writes queries by this. */
export function isPostgres(database: Database | Transaction): boolean {
  return '_activeProvider' in database && database._activeProvider === 'postgresql'
}

/** Whether it is a database, and no transaction on one: Prisma's transactions can begin others within themselves. */
export function isDatabase(db: Database | Transaction): db is Database {
  return databases.has(db)
}

export async function closeDatabase(database: Database): Promise<void> {
  await database.$disconnect()
}

async function openSqlite(databaseUrl: string): Promise<Database> {
  await prepareFile(databaseUrl)
  const { LocalLibSql } = await import('@/lib/db/libsql-adapter')
  const { PrismaClient } = await import('@/lib/db/generated/sqlite/client')
  const database = new PrismaClient({ adapter: new LocalLibSql(databaseUrl), transactionOptions })
  // Kept in the file: readers and a writer do not wait for each other.
  await database.$queryRaw`PRAGMA journal_mode = WAL`
  return database
}

async function openPostgres(databaseUrl: string): Promise<Database> {
  const { postgresAdapter } = await import('@/lib/db/pg-adapter')
  const { PrismaClient } = await import('@/lib/db/generated/postgres/client')
  const adapter = postgresAdapter(databaseUrl)
  const database = new PrismaClient({ adapter, transactionOptions })
  // Both clients come from one schema. They differ in what PostgreSQL can do beyond SQLite (isolation levels,
  // case-insensitive filters), which the SQLite types do not offer.
  return database as Database
}

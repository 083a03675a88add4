import { type Database, isDatabase, isPostgres, type Transaction } from '@/lib/db/client'
import { outsideRequest } from '@/lib/db/outside-request'

/**
 * Runs several reads as one, so that no write comes between them: a claim is never read without the question that
 * it answers. Inside a transaction the reads simply join it.
 */
export async function readAtOneMoment<Value>(
  database: Database | Transaction,
  read: (db: Transaction) => Promise<Value>,
): Promise<Value> {
  if (!isDatabase(database)) return read(database)
  return outsideRequest(() =>
    database.$transaction(async (transaction) => {
      // SQLite does so by itself; PostgreSQL sees each statement at its own moment unless told.
      if (isPostgres(database)) {
        await transaction.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`
      }
      return read(transaction)
    }),
  )
}

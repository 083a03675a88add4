import type { Database } from '@/lib/db/client'

/** Asks the database for nothing, to see whether it answers. */
export async function ping(database: Database): Promise<void> {
  await database.$queryRaw`SELECT 1`
}

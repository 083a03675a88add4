import type { Database } from '@/lib/db/client'

/** Asks the database for next to nothing, to see whether it answers and has its tables. */
export async function ping(database: Database): Promise<void> {
  await database.project.findFirst({ select: { id: true } })
}

import { ping } from '@/lib/db/ping'
import type { WorkContext } from '@/lib/workflows/work-context'

/** Throws where the database does not answer. */
export async function checkDatabase({ database }: WorkContext): Promise<void> {
  await ping(database)
}

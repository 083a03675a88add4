import { type Database, openDatabase } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import type { WorkContext } from '@/lib/workflows/work-context'

declare global {
  // Kept beyond this module: while developing, each change loads it anew, and each database holds connections.
  var counterpointDatabase: Promise<Database> | undefined
}

/** The person at this machine, and its database, which is opened with the first request. */
export async function localContext(): Promise<WorkContext> {
  const { databaseUrl, annotator } = readEnv()
  return { database: await openOnce(databaseUrl), actor: annotator }
}

async function openOnce(databaseUrl: string): Promise<Database> {
  globalThis.counterpointDatabase ??= openDatabase(databaseUrl)
  const opening = globalThis.counterpointDatabase
  try {
    return await opening
  } catch (error) {
    // The next request tries again: a server that is down comes back.
    if (globalThis.counterpointDatabase === opening) globalThis.counterpointDatabase = undefined
    throw error
  }
}

import type { Database } from '@/lib/db/client'

/** Whose work it is, and where. The actor is a person's name. */
export type WorkContext = { database: Database; actor: string }

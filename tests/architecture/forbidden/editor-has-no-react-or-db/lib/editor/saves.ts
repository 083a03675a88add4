import type { Database } from '@/lib/db/client'

export const save = (database: Database) => database

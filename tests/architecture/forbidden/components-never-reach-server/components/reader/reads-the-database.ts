import type { Database } from '@/lib/db/client'

export type Props = { database: Database }

import { z } from 'zod'

/** A search of the claims table under a name. */
export type SavedView = {
  id: string
  slug: string
  name: string
  /** The query string of the claims table, without "?". */
  search: string
  createdBy: string
  createdAt: string
  archivedAt: string | null
  version: number
}

export const viewLimits = { name: 100, search: 10_000 } as const

/** A view as a form sends it. Without an expected version it is a new one. */
export const viewInputSchema = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1, 'Give the view a name').max(viewLimits.name),
  search: z.string().max(viewLimits.search),
  expectedVersion: z.int().min(1).nullable(),
})
export type ViewInput = z.infer<typeof viewInputSchema>

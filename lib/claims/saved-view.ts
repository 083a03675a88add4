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

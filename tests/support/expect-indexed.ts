import { expect } from 'vitest'
import { checkSearchIndex } from '@/lib/db/check-search-index'
import type { Database } from '@/lib/db/client'
import { requireProject } from '@/lib/db/load-snapshot'

/** Fails unless the search index holds what the project says now, and nothing else. */
export async function expectIndexed(database: Database, slug: string): Promise<void> {
  const { id } = await requireProject(database, slug)
  expect(await checkSearchIndex(database, id)).toEqual({
    entries: expect.any(Number),
    ...{ missing: [], superfluous: [], different: [] },
  })
}

import type { Transaction } from '@/lib/db/client'
import type { FoundDocument } from '@/lib/search/search-answer'

/** Documents as search results name them, by id. */
export async function listFoundDocuments(
  db: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundDocument>> {
  const rows = await db.document.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      ...{ id: true, slug: true, title: true, publisher: true, publishedOn: true, language: true },
    },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

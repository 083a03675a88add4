import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import { documentsOfFilter } from '@/lib/claim-list/documents-of-filter'
import { exactMarksOf } from '@/lib/claims/annotation-plan'
import type { ClaimFilter } from '@/lib/claims/claim-filter'
import { loadConcordance } from '@/lib/db/load-concordance'
import type { Document } from '@/lib/documents/document'
import { type Concordance, concordanceOf, withMarks } from '@/lib/search/concordance'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { searchTexts } from '@/lib/search/search-texts'

type Asked = {
  project: string
  /** Of the filters of claims, those that are about documents count. */
  filter: ClaimFilter
  mostLines: number
  /** Whether the claims that mark the words come with the lines. */
  hasMarks: boolean
}

/**
 * The words that were looked for with those around them, as far as whoever looks may see it. Texts are hidden from
 * nobody; the names of their sources can be, and the claims that mark the words.
 */
export async function viewConcordance(
  context: LocalContext,
  { project, filter, mostLines, hasMarks }: Asked,
): Promise<Concordance> {
  const { database, view } = context
  const query = parseSearchQuery(filter.q)
  const wanted = (documents: readonly Document[]) => documentsOfFilter(filter, documents)
  if (view.hides.length === 0) {
    const by = hasMarks ? view.annotator : null
    return loadConcordance(database, { project, query, wanted, mostLines, by })
  }
  const seen = await viewProject(context, project)
  const documents = new Map(wanted(seen.documents).map((document) => [document.id, document]))
  const scope = { documents: ({ id }: Document) => documents.has(id), claims: () => false }
  const found = query.root ? searchTexts(seen, 'documents', query.root, scope) : []
  const concordance = concordanceOf(query, found, { documents, mostLines })
  return hasMarks ? withMarks(concordance, exactMarksOf(seen.claims, view.annotator)) : concordance
}

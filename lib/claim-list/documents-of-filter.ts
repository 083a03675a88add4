import { resolveClaimFilter } from '@/lib/claim-list/resolve-claim-filter'
import type { ClaimFilter } from '@/lib/claims/claim-filter'
import type { Document } from '@/lib/documents/document'

/** The documents in use that a filter of claims lets through. Of its parts, those about claims alone leave out none. */
export function documentsOfFilter(filter: ClaimFilter, documents: readonly Document[]): Document[] {
  const ground = { documents, questions: [], tags: [], speakers: [], annotators: [] }
  const { documentIds, publishedIds } = resolveClaimFilter(filter, ground).resolved
  return documents.filter(
    ({ id, archivedAt }) =>
      archivedAt === null &&
      (documentIds === null || documentIds.has(id)) &&
      (publishedIds === null || publishedIds.has(id)),
  )
}

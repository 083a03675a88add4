import { isWanted, matchesFilter } from '@/lib/claim-list/match-claim'
import type { ResolvedFilter } from '@/lib/claim-list/resolve-claim-filter'
import type { SearchScope } from '@/lib/search/search-texts'

/** Where a search looks that is narrowed by the filters of the claims table. */
export function searchScope(filter: ResolvedFilter): SearchScope {
  const { documentIds, publishedIds, archived } = filter
  return {
    claims: (claim) => matchesFilter(claim, filter),
    documents: (document) =>
      !isAboutClaims(filter) &&
      isWanted(archived, document) &&
      (documentIds === null || documentIds.has(document.id)) &&
      (publishedIds === null || publishedIds.has(document.id)),
  }
}

/** Whether a filter asks for what only claims have: paragraphs of documents are then left out. */
export function isAboutClaims(filter: ResolvedFilter): boolean {
  const { documentIds: _, publishedIds: __, archived: ___, search: ____, ...ofClaims } = filter
  return Object.values(ofClaims).some((part) => part !== null)
}

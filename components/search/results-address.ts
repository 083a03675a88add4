import { searchApiPath } from '@/lib/addresses'
import { filterParams } from '@/lib/claims/claim-filter'
import type { SearchKind } from '@/lib/search/search-entries'
import type { SearchAddress } from './search-address'

/** So many of each kind are shown beside the others, and of one kind alone at a time. */
export const shownHits = { ofEach: 5, ofOne: 25 } as const

/** What the API is asked for the results of an address; null where nothing is searched for. */
export function resultsAddress(project: string, { filter, only }: SearchAddress): string | null {
  if (filter.q === '') return null
  const params = filterParams(filter)
  if (only !== null) params.set('in', only)
  params.set('limit', String(only === null ? shownHits.ofEach : shownHits.ofOne))
  return `${searchApiPath(project)}?${params}`
}

/** The same for a later page of one kind. */
export function moreAddress(
  project: string,
  { filter }: SearchAddress,
  { kind, next }: { kind: SearchKind; next: string },
): string {
  const params = filterParams(filter)
  params.set('in', kind)
  params.set('limit', String(shownHits.ofOne))
  params.set('cursor', next)
  return `${searchApiPath(project)}?${params}`
}

import { searchPath } from '@/lib/addresses'
import {
  type AddressSearch,
  type ClaimFilter,
  filterParams,
  type IgnoredPart,
  parseClaimFilter,
  readParts,
} from '@/lib/claims/claim-filter'
import { type SearchKind, searchKinds } from '@/lib/search/search-entries'
import { type ConcordanceSort, concordanceSorts } from '@/lib/search/sort-concordance'

/** What the address of the search says. */
export type SearchAddress = {
  /** What is searched for is its `q`. */
  filter: ClaimFilter
  /** Results of every kind, or the lines of the concordance. */
  view: 'results' | 'lines'
  /** The one kind whose results are shown; null shows the first ones of each. */
  only: SearchKind | null
  /** What the lines are ordered by. */
  order: ConcordanceSort
  /** Whether lines are being chosen to be marked. */
  isMarking: boolean
}

/** Reads the search part of an address; what makes no sense in it is left out and listed. */
export function parseSearchAddress(search: AddressSearch): SearchAddress & {
  ignored: IgnoredPart[]
} {
  const { filter, ignored } = parseClaimFilter(search)
  const own = readParts(search).filter(({ parameter }) => Object.hasOwn(ownValues, parameter))
  const unknown: IgnoredPart[] = []
  const one = <Value extends string>(parameter: string, known: readonly Value[]): Value | null => {
    const given = own.filter((part) => part.parameter === parameter)
    const value = known.find((value) => value === given[0]?.value) ?? null
    unknown.push(...(value === null ? given : given.slice(1)))
    return value
  }
  const view = one('view', ownValues.view) === null ? 'results' : 'lines'
  return {
    ...{ filter, view },
    only: one('in', ownValues.in),
    order: one('order', ownValues.order) ?? 'document',
    isMarking: one('mark', ownValues.mark) !== null && view === 'lines',
    ignored: [...ignored, ...unknown],
  }
}

/** The parameters that are not filters of claims, and what each can be. */
const ownValues = {
  view: ['lines'],
  in: searchKinds,
  order: concordanceSorts,
  mark: ['yes'],
} as const

/** The address of a search, the same for the same search. */
export function searchHref(project: string, address: SearchAddress): string {
  const params = searchParams(address)
  return params.size > 0 ? `${searchPath(project)}?${params}` : searchPath(project)
}

function searchParams({ filter, view, only, order, isMarking }: SearchAddress): URLSearchParams {
  const params = new URLSearchParams()
  // What is searched for comes first: it is what people read in an address.
  if (filter.q !== '') params.set('q', filter.q)
  for (const [name, value] of filterParams({ ...filter, q: '' })) params.append(name, value)
  if (view === 'lines') params.set('view', 'lines')
  if (view === 'results' && only !== null) params.set('in', only)
  if (view === 'lines' && order !== 'document') params.set('order', order)
  if (view === 'lines' && isMarking) params.set('mark', 'yes')
  return params
}

'use client'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { allClaims, isFiltering } from '@/lib/claims/claim-filter'
import type { SearchAddress } from './search-address'
import { queryWhileTyping } from './typed-query'
import type { GoTo } from './use-search-address'

/** What to try where nothing was found. */
export function NothingFound({ address, goTo }: { address: SearchAddress; goTo: GoTo }) {
  const { filter } = address
  const { q } = filter
  const wider = queryWhileTyping(q)
  const hasFilters = isFiltering({ ...filter, q: '' })
  return (
    <EmptyState
      title="Nothing has this"
      action={
        <>
          {wider !== q && (
            <Button onClick={() => goTo({ filter: { ...filter, q: wider } })}>
              Search for what begins so: <bdi>{wider}</bdi>
            </Button>
          )}
          {hasFilters && (
            <Button onClick={() => goTo({ filter: { ...allClaims, q } })}>
              Search without filters
            </Button>
          )}
          {address.only !== null && (
            <Button onClick={() => goTo({ only: null })}>Search every kind</Button>
          )}
        </>
      }
    >
      <p>
        All words have to stand in one paragraph, quote, statement or note. Try fewer of them, or
        another spelling.
      </p>
    </EmptyState>
  )
}

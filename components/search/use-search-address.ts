'use client'
import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { parseSearchAddress, type SearchAddress, searchHref } from './search-address'

export type GoTo = (change: Partial<SearchAddress>, options?: { replace?: boolean }) => void

/**
 * What the address says, and how to go on to another search. The page stays: its reads are asked for by itself, so
 * that typing waits for no page to be made.
 */
export function useSearchAddress(project: string) {
  const params = useSearchParams()
  const address = useMemo(() => parseSearchAddress(new URLSearchParams(params)), [params])
  const goTo = useCallback<GoTo>(
    (change, { replace = false } = {}) => {
      // The address at this moment: the one that this page was drawn for may be older.
      const now = parseSearchAddress(window.location.search)
      const href = searchHref(project, { ...now, ...change })
      if (replace) window.history.replaceState(null, '', href)
      else window.history.pushState(null, '', href)
    },
    [project],
  )
  return { address, goTo }
}

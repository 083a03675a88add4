'use client'
import { useEffect, useState } from 'react'
import { claimFacetsPath } from '@/lib/addresses'
import type { ClaimFacets } from '@/lib/claim-list/claim-facets'
import { type ClaimFilter, serializeClaimFilter } from '@/lib/claims/claim-filter'

/**
 * How many claims each value of the filters leaves, asked for while somebody chooses. Null until they have come; while
 * the filter changes, those of the one before stay.
 */
export function useFacets(
  project: string,
  filter: ClaimFilter,
  isWanted: boolean,
): { facets: ClaimFacets | null; hasFailed: boolean } {
  const [answer, setAnswer] = useState<{ facets: ClaimFacets | null; hasFailed: boolean }>({
    facets: null,
    hasFailed: false,
  })
  const address = `${claimFacetsPath(project)}?${serializeClaimFilter(filter)}`
  useEffect(() => {
    if (!isWanted) return
    const controller = new AbortController()
    void fetchFacets(address, controller.signal).then((facets) => {
      if (controller.signal.aborted) return
      setAnswer((before) => ({ facets: facets ?? before.facets, hasFailed: facets === null }))
    })
    return () => controller.abort()
  }, [address, isWanted])
  return answer
}

async function fetchFacets(address: string, signal: AbortSignal): Promise<ClaimFacets | null> {
  try {
    const response = await fetch(address, { signal })
    if (!response.ok) return null
    const { facets }: { facets: ClaimFacets } = await response.json()
    return facets
  } catch {
    return null
  }
}

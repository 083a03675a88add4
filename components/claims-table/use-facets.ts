'use client'
import { useEffect, useState } from 'react'
import { askApi } from '@/components/asking/ask-api'
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
    void askApi<{ facets: ClaimFacets }>(address, controller.signal).then(({ value }) => {
      if (controller.signal.aborted) return
      setAnswer((before) => ({
        facets: value?.facets ?? before.facets,
        hasFailed: value === null,
      }))
    })
    return () => controller.abort()
  }, [address, isWanted])
  return answer
}

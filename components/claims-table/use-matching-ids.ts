'use client'
import { useCallback, useEffect, useState } from 'react'
import { askApi } from '@/components/asking/ask-api'
import { claimIdsPath } from '@/lib/addresses'
import type { ClaimList } from '@/lib/claim-list/list-claims'
import { type ClaimFilter, serializeClaimFilter } from '@/lib/claims/claim-filter'

type MatchingIds = {
  project: string
  filter: ClaimFilter
  /** The first page of the list: with a new one, what matches can have changed. */
  first: ClaimList
  /** Whether they are needed at once. */
  isWanted: boolean
}

/** The ids of all claims that match, which can be more than are loaded; null until they have been asked for. */
export function useMatchingIds({ project, filter, first, isWanted }: MatchingIds) {
  const [known, setKnown] = useState<{ of: ClaimList; ids: readonly string[] } | null>(null)
  const [isLoading, setIsLoading] = useState(false)
  const address = `${claimIdsPath(project)}?${serializeClaimFilter(filter)}`
  const ids = known?.of === first ? known.ids : null

  const load = useCallback(async (): Promise<readonly string[] | null> => {
    setIsLoading(true)
    const { value } = await askApi<{ ids: readonly string[] }>(address)
    setIsLoading(false)
    if (value) setKnown({ of: first, ids: value.ids })
    return value?.ids ?? null
  }, [address, first])

  useEffect(() => {
    if (isWanted) void load()
  }, [isWanted, load])

  return { ids, load, isLoading }
}

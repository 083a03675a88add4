import { type ClaimChoice, mostNamed } from '@/lib/claim-list/claim-choice'
import { type ClaimFilter, serializeClaimFilter } from '@/lib/claims/claim-filter'

type Chosen = {
  ids: ReadonlySet<string>
  filter: ClaimFilter
  matching: number
  /** Of the selected claims those that do not match; null while nobody knows. */
  outside: readonly string[] | null
}

/**
 * The selected claims as a request names them: one by one, or by the filter where they are all that it leaves. Null
 * where they are too many for the one and not all for the other.
 */
export function claimChoiceOf({ ids, filter, matching, outside }: Chosen): ClaimChoice | null {
  if (ids.size <= mostNamed) return { kind: 'claims', ids: [...ids] }
  const isAllMatching = outside?.length === 0 && ids.size === matching
  return isAllMatching ? { kind: 'search', search: serializeClaimFilter(filter) } : null
}

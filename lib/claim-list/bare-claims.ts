import type { ClaimListRequest } from '@/lib/claim-list/list-claims'
import { allClaims, type ClaimFilter } from '@/lib/claims/claim-filter'

/** The highlights of a project that wait to be filled in. */
export const bareClaims: ClaimFilter = { ...allClaims, bare: 'yes' }

/** So many fit one list; who has more begins with these. */
const mostListed = 2_000

/** All of them, document by document, each in its reading order. */
export const bareClaimsByDocument: ClaimListRequest = {
  filter: bareClaims,
  sort: { column: 'document', isDescending: false },
  after: null,
  limit: mostListed,
}

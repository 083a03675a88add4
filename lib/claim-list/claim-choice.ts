import { z } from 'zod'
import { type ListMaterial, matchingClaims } from '@/lib/claim-list/list-claims'
import type { Claim } from '@/lib/claims/claim'
import { parseClaimFilter } from '@/lib/claims/claim-filter'
import { byClaimNumber } from '@/lib/claims/claim-table'
import { viewLimits } from '@/lib/claims/saved-view'

/** More than these are chosen by a search. */
export const mostNamed = 5000

/** Which claims: those with these ids, or all that match the search of an address of the claims table. */
export const claimChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('claims'), ids: z.array(z.uuid()).min(1).max(mostNamed) }),
  z.object({ kind: z.literal('search'), search: z.string().max(viewLimits.search) }),
])
export type ClaimChoice = z.infer<typeof claimChoiceSchema>

/** The claims of a project that a choice means. */
export function claimsChosen(material: ListMaterial, choice: ClaimChoice): Claim[] {
  if (choice.kind === 'claims') {
    const ids = new Set(choice.ids)
    return material.claims.filter(({ id }) => ids.has(id))
  }
  const { filter } = parseClaimFilter(choice.search)
  return matchingClaims(material, { filter, sort: byClaimNumber }).claims
}

import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { claimSearchSchema, viewClaimFacets } from '@/lib/boundary/view-claims'

/** How many claims each value of each filter leaves (lib/claim-list/claim-facets.ts), for the search of the table. */
export const GET = route(claimSearchSchema, async ({ project, request }) => ({
  facets: await viewClaimFacets(await localContext(), project, request.filter),
}))

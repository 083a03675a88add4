import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { claimSearchSchema, viewClaims } from '@/lib/boundary/view-claims'

/** So many rows where nobody says how many. */
const usualPage = 100

/** A page of the claims table, each claim as lib/claim-list/listed-claim.ts describes it: see the list of claims. */
export const GET = route(claimSearchSchema, async ({ project, request, limit, ignored }) => {
  const wanted = { ...request, limit: limit ?? usualPage }
  const { ground: _, ...page } = await viewClaims(await localContext(), project, wanted)
  return { ...page, ignored: [...ignored, ...page.ignored] }
})

import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { claimSearchSchema, viewClaimIds } from '@/lib/boundary/view-claims'

/** The ids of all claims that match, by number: `{ "ids": […] }`, for the search of the claims table. */
export const GET = route(claimSearchSchema, async ({ project, request }) => ({
  ids: await viewClaimIds(await localContext(), project, request.filter),
}))

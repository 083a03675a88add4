import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { claimSearchSchema, viewWholeClaims } from '@/lib/boundary/view-claims'

/**
 * The claims that match, each as lib/claims/claim.ts describes it: `{ "claims": […], "ignored": […] }`. The search is
 * that of the claims table (lib/claims/claim-filter.ts); without one they are all that are not archived, by number.
 * With `limit` (up to 1,000) it is a page, with "matching", "total" and "next": the `cursor` of the next page, or null.
 * "ignored" lists what the search names and the project does not have.
 */
export const GET = route(claimSearchSchema, async ({ project, request, limit, ignored }) => {
  const found = await viewWholeClaims(await localContext(), project, { ...request, limit })
  return { ...found, ignored: [...ignored, ...found.ignored] }
})

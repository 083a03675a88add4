import { z } from 'zod'
import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import { parseCursor } from '@/lib/claim-list/claim-cursor'
import { type ClaimFacets, claimFacets } from '@/lib/claim-list/claim-facets'
import {
  type ClaimListRequest,
  groundOf,
  listClaims as listInSnapshot,
  matchingClaims,
  pageOfClaims,
} from '@/lib/claim-list/list-claims'
import type { ListedClaim } from '@/lib/claim-list/listed-claim'
import type { Claim } from '@/lib/claims/claim'
import type { ClaimFilter, IgnoredPart } from '@/lib/claims/claim-filter'
import { byClaimNumber, parseClaimTable } from '@/lib/claims/claim-table'
import type { SavedView } from '@/lib/claims/saved-view'
import { countFacets } from '@/lib/db/count-facets'
import { listViews } from '@/lib/db/find-view'
import { type FoundPage, findClaimIds, findClaimPage, listClaims } from '@/lib/db/list-claims'
import { requireProject } from '@/lib/db/load-snapshot'
import { InvalidInput } from '@/lib/errors'

/*
 * Lists of claims, as far as whoever looks may see them. While anything is hidden they are made of what is left of the
 * project, so that no count tells of what is not there; else the database makes them, with the same answers.
 */

/** One page of the claims table, with what its filters can name. */
export async function viewClaims(
  context: LocalContext,
  project: string,
  request: ClaimListRequest,
): Promise<FoundPage<ListedClaim>> {
  if (context.view.hides.length === 0) return listClaims(context.database, project, request)
  const seen = await viewProject(context, project)
  return { ...listInSnapshot(seen, request), ground: groundOf(seen) }
}

/** How many claims each value of each filter leaves. */
export async function viewClaimFacets(
  context: LocalContext,
  project: string,
  filter: ClaimFilter,
): Promise<ClaimFacets> {
  if (context.view.hides.length === 0) return countFacets(context.database, project, filter)
  return claimFacets(await viewProject(context, project), filter)
}

/** The saved views of the claims table by age, archived or not. */
export async function viewSavedViews(context: LocalContext, project: string): Promise<SavedView[]> {
  if (context.view.hides.length > 0) return (await viewProject(context, project)).views
  const { id } = await requireProject(context.database, project)
  return listViews(context.database, id)
}

/** The ids of all claims that match, by number. */
export async function viewClaimIds(
  context: LocalContext,
  project: string,
  filter: ClaimFilter,
): Promise<string[]> {
  if (context.view.hides.length === 0) return findClaimIds(context.database, project, filter)
  const seen = await viewProject(context, project)
  return matchingClaims(seen, { filter, sort: byClaimNumber }).claims.map(({ id }) => id)
}

/** The claims that match as they are, all of them or a page. */
export async function viewWholeClaims(
  context: LocalContext,
  project: string,
  { limit, ...wanted }: Omit<ClaimListRequest, 'limit'> & { limit: number | null },
) {
  if (limit === null) return allMatching(context, project, wanted)
  const request = { ...wanted, limit }
  if (context.view.hides.length > 0)
    return pageOfClaims(await viewProject(context, project), request)
  const { ground: _, ...page } = await findClaimPage(context.database, project, request)
  return page
}

async function allMatching(
  context: LocalContext,
  project: string,
  wanted: Omit<ClaimListRequest, 'limit'>,
): Promise<{ claims: Claim[]; ignored: IgnoredPart[] }> {
  if (wanted.after) throw new InvalidInput('A cursor goes with a limit: say how long a page is.')
  return matchingClaims(await viewProject(context, project), wanted)
}

/** So many claims a page: more take longer to send than to ask for again. */
const largestPage = 1000

/**
 * What the search part of an address of the API asks for: the address of the claims table (lib/claims/claim-table.ts),
 * and `cursor` and `limit` for pages.
 */
export const claimSearchSchema = z
  .looseObject({
    project: z.string(),
    limit: z.coerce.number().int().min(1).max(largestPage).exactOptional(),
    cursor: z.string().exactOptional(),
  })
  .transform(({ project, limit = null, cursor, ...rest }, context) => {
    const { filter, sort, ignored } = parseClaimTable(addressOf(rest))
    const after = cursor === undefined ? null : parseCursor(cursor, sort)
    if (cursor !== undefined && after === null) {
      const message = 'The cursor is of another list. Begin with the first page.'
      context.addIssue({ code: 'custom', path: ['cursor'], message })
      return z.NEVER
    }
    return { project, request: { filter, sort, after }, limit, ignored }
  })

function addressOf(rest: Record<string, unknown>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) {
    for (const one of [value].flat()) if (typeof one === 'string') params.append(name, one)
  }
  return params
}

import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewSearch } from '@/lib/boundary/view-search'
import { parseClaimFilter } from '@/lib/claims/claim-filter'
import { parsePlace } from '@/lib/search/search-answer'
import { searchKinds } from '@/lib/search/search-entries'

const parameter = z.union([z.string(), z.array(z.string())]).optional()

const searchSchema = z
  .object({
    project: z.string(),
    q: z.string().max(5000).default(''),
    /** "yes": the last word may be the beginning of one. */
    typing: z.enum(['yes', 'no']).default('no'),
    /** One kind, for a page of its own. */
    in: z.enum(searchKinds).optional(),
    cursor: z.string().max(20).transform(parsePlace).nullable().default(null),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .catchall(parameter)

/**
 * What is found for `q`: `{ "notes": […], "groups": [{ "kind", "total", "isMore", "hits", "next" }] }`, as
 * lib/search/search-answer.ts describes it. `next` is the `cursor` of the next page of that kind, to be asked for with
 * `in`. The filters of the claims table narrow it.
 */
export const GET = route(
  searchSchema,
  async ({ project, q, typing, in: kind, cursor, limit, ...filters }, signal) =>
    viewSearch(await localContext(), project, {
      ...{ text: q, isTyping: typing === 'yes', after: cursor, limit, signal },
      kinds: kind ? [kind] : searchKinds,
      filter: parseClaimFilter(filters).filter,
    }),
)

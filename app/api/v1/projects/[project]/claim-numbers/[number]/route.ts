import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewClaimPlace } from '@/lib/boundary/view-directory'

/** Claims are numbered from 1; a number that no engine stores names none. */
const number = z.coerce.number().int().min(1).max(2_147_483_647)

/** Where a claim is: `{ "claim": { "id", "number", "document", "quote", "isArchived" } }`, or null where there is none. */
export const GET = route(z.object({ project: z.string(), number }), async (asked) => ({
  claim: await viewClaimPlace(await localContext(), asked.project, asked.number),
}))

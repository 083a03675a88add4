import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewDuplicates } from '@/lib/boundary/view-duplicates'

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 digits, 0 to 9 and a to f.')

/**
 * `{ "textSha256", "fileSha256", "address" }`, each of which may be left out: the documents that have the same text, were
 * read from the same bytes or have the same address, whatever scheme, "www.", fragment and tracking it is written with. A
 * POST, because an address can be long.
 */
export const POST = route(
  z.object({
    project: z.string(),
    textSha256: hash.nullable().default(null),
    fileSha256: hash.nullable().default(null),
    address: z.string().max(5000).nullable().default(null),
  }),
  async (source) => ({ duplicates: await viewDuplicates(await localContext(), source) }),
)

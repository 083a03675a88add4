import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewClaimsOfQuestion } from '@/lib/boundary/view-claims-of-question'

/**
 * The claims in use that take a position on the question, by number: `{ "total", "claims": […] }`, up to 2,000 from
 * `offset` on. `position` is the slug of one position, `words` are words of the quote, the source or the number.
 */
export const GET = route(
  z.object({
    project: z.string(),
    question: z.string(),
    position: z.string().optional(),
    words: z.string().max(200).default(''),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(2000).default(50),
  }),
  async (asked) => viewClaimsOfQuestion(await localContext(), asked),
)

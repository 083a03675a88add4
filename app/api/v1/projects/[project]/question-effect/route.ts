import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewEffect } from '@/lib/boundary/view-question-change'
import { questionChangeSchema } from '@/lib/questions/question-change'

/**
 * What `{ "change": … }` would do to a question: which pairs come and go, which verdicts become stale, which claims
 * change positions. Nothing is written: it is a POST because a change does not fit into an address.
 */
export const POST = route(
  z.object({ project: z.string(), change: questionChangeSchema }),
  async ({ project, change }) => viewEffect(await localContext(), { project, change }),
)

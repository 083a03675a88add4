import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewGuidelines } from '@/lib/boundary/view-guidelines'

/** How to annotate: questions with their positions, tags, and the passages that show what they are for. */
export const GET = route(z.object({ project: z.string() }), async ({ project }) =>
  viewGuidelines(await localContext(), project),
)

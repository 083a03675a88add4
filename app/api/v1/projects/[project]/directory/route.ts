import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewDirectory } from '@/lib/boundary/view-directory'

/** What can be opened by its name: documents, questions with their positions, tags, briefs (lib/comparison/directory.ts). */
export const GET = route(z.object({ project: z.string() }), async ({ project }) =>
  viewDirectory(await localContext(), project),
)

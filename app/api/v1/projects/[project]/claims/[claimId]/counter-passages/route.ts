import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewProject } from '@/lib/boundary/view-project'
import { counterPassagesAnswer } from '@/lib/comparison/counter-passages-answer'

/**
 * On each question that the claim takes a position on: the strongest passage of another document that opposes it, or
 * null, and how many documents nobody has checked: `{ "counterPassages": […] }`. 404 for a claim that is archived or
 * not there.
 */
export const GET = route(
  z.object({ project: z.string(), claimId: z.string() }),
  async ({ project, claimId }) =>
    counterPassagesAnswer(await viewProject(await localContext(), project), claimId),
)

import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewProject } from '@/lib/boundary/view-project'

/** The claims that are not archived, by number: `{ "claims": […] }`, each as lib/claims/claim.ts describes it. */
export const GET = route(z.object({ project: z.string() }), async ({ project }) => {
  const { claims } = await viewProject(await localContext(), project)
  return { claims: claims.filter((claim) => claim.archivedAt === null) }
})

import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewProject } from '@/lib/boundary/view-project'
import { citedClaimOf } from '@/lib/exchange/brief/cited-claim'
import { exportMaterial } from '@/lib/exchange/export-material'

/** What citations of the live claims show, by number: quotes, source, paragraphs, and whether the text says it. */
export const GET = route(z.object({ project: z.string() }), async ({ project }) => {
  const material = exportMaterial(await viewProject(await localContext(), project), '')
  return material.claims.map((claim) => citedClaimOf(claim, material))
})

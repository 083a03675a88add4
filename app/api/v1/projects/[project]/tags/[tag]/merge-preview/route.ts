import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewMergePreview } from '@/lib/boundary/view-codebook'

/**
 * What merging the tag into another one (`?into=`, a slug) would do to claims, archived ones included:
 * `{ "moved", "both", "archived" }`, where `both` have both tags already. 403 while readings are hidden.
 */
export const GET = route(
  z.object({ project: z.string(), tag: z.string(), into: z.string().max(200) }),
  async ({ project, tag, into }) =>
    viewMergePreview(await localContext(), { project, source: tag, target: into }),
)

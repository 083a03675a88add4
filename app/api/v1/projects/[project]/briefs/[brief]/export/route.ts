import { z } from 'zod'
import { briefPath } from '@/lib/addresses'
import { attachment } from '@/lib/boundary/attachment'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewProject } from '@/lib/boundary/view-project'
import { readEnv } from '@/lib/env'
import { InvalidInput, NotFound } from '@/lib/errors'
import { briefFormats, findBriefFormat } from '@/lib/exchange/brief/brief-formats'
import { citedClaims } from '@/lib/exchange/brief/cited-claim'
import { exportMaterial } from '@/lib/exchange/export-material'

/** A brief as a file to keep. Every quote is held against its text; one that fails is marked and listed in it. */
export const GET = route(
  z.object({ project: z.string(), brief: z.string(), format: z.string().default('docx') }),
  async ({ project, brief: slug, format: id }) => {
    const format = requireFormat(id)
    const snapshot = await viewProject(await localContext(), project)
    const brief = snapshot.briefs.find((known) => known.slug === slug)
    if (!brief) throw new NotFound(`There is no brief “${slug}”.`)
    const origin = `http://localhost:${readEnv().port}`
    const body = await format.serialize({
      brief,
      find: citedClaims(exportMaterial(snapshot, origin)),
      projectTitle: snapshot.project.title,
      address: origin + briefPath(project, slug),
      exportedAt: new Date().toISOString(),
    })
    return attachment(body, {
      fileName: `${slug}.${format.extension}`,
      plainName: `brief.${format.extension}`,
      mediaType: format.mediaType,
    })
  },
)

function requireFormat(id: string) {
  const format = findBriefFormat(id)
  if (format) return format
  const known = briefFormats.map((known) => known.id).join(', ')
  throw new InvalidInput(`There is no format “${id}”. There are: ${known}.`)
}

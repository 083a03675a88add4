import { z } from 'zod'
import { attachment } from '@/lib/boundary/attachment'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { readEnv } from '@/lib/env'
import { InvalidInput } from '@/lib/errors'
import { exportFileName, exportFormats, findExportFormat } from '@/lib/exchange/formats'
import { loadProject } from '@/lib/workflows/load-project'

/** The whole project as a file to keep, in one of the formats that the export page offers. */
export const GET = route(
  z.object({ project: z.string(), format: z.string().default('json') }),
  async ({ project, format: id }) => {
    const format = requireFormat(id)
    const snapshot = await loadProject(await localContext(), project)
    const body = format.serialize(snapshot, {
      origin: `http://localhost:${readEnv().port}`,
      exportedAt: new Date().toISOString(),
    })
    return attachment(body, {
      fileName: exportFileName(project, format),
      plainName: `project.${format.extension}`,
      mediaType: format.mediaType,
    })
  },
)

function requireFormat(id: string) {
  const format = findExportFormat(id)
  if (format) return format
  const known = exportFormats.map((known) => known.id).join(', ')
  throw new InvalidInput(`There is no format “${id}”. There are: ${known}.`)
}

import { z } from 'zod'
import { attachment } from '@/lib/boundary/attachment'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { wholeProject } from '@/lib/boundary/view-project'
import type { View } from '@/lib/comparison/view'
import { readEnv } from '@/lib/env'
import { Forbidden, InvalidInput } from '@/lib/errors'
import { exportFileName, exportFormats, findExportFormat } from '@/lib/exchange/formats'

/**
 * The whole project as a file to keep, in one of the formats that the export page offers. A browser in which
 * something is hidden has to say that it wants that too, `hidden=included`; programs have nothing hidden.
 */
export const GET = route(
  z.object({
    project: z.string(),
    format: z.string().default('json'),
    hidden: z.literal('included').optional(),
  }),
  async ({ project, format: id, hidden }) => {
    const format = requireFormat(id)
    const context = await localContext()
    if (hidden === undefined) requireNothingHidden(context.view)
    const snapshot = await wholeProject(context, project)
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

function requireNothingHidden({ hides }: View): void {
  if (hides.length === 0) return
  throw new Forbidden(
    'A file holds what is hidden in this browser. Download it from the export page.',
  )
}

function requireFormat(id: string) {
  const format = findExportFormat(id)
  if (format) return format
  const known = exportFormats.map((known) => known.id).join(', ')
  throw new InvalidInput(`There is no format “${id}”. There are: ${known}.`)
}

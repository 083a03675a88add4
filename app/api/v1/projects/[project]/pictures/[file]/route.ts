import { createElement } from 'react'
import { z } from 'zod'
import { PictureFile } from '@/components/pictures/picture-file'
import { parsePictureSearch, pictureIds } from '@/components/pictures/picture-search'
import { pictureOf, picturesViewOf } from '@/components/pictures/pictures-view'
import { attachment } from '@/lib/boundary/attachment'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewProject } from '@/lib/boundary/view-project'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { NotFound } from '@/lib/errors'
import { withoutForbiddenInXml } from '@/lib/text/without-forbidden-in-xml'

const pictureFileSchema = z.object({
  project: z.string(),
  file: z.string(),
  asOf: z.string().optional(),
  question: z.string().optional(),
  scope: z.string().optional(),
  of: z.string().optional(),
  between: z.string().optional(),
  and: z.string().optional(),
})

/**
 * A picture of the project as an SVG file: matrix.svg, timeline.svg (with `question`) or map.svg (with `scope`, `of`),
 * each also `asOf` a date.
 */
export const GET = route(pictureFileSchema, async ({ project, file, ...search }) => {
  const id = pictureIds.find((known) => `${known}.svg` === file)
  if (!id) throw new NotFound(`There is no picture “${file}”.`)
  const context = await localContext()
  const snapshot = await viewProject(context, project)
  const view = picturesViewOf(snapshot, parsePictureSearch(search), context.view.hides)
  const picture = pictureOf(view, id)
  if (!picture) throw new NotFound('There is nothing to draw yet.')
  const madeOn = describePartialDate(new Date().toISOString().slice(0, 10))
  // Next lets no module of a route import it in the open.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const drawing = createElement(PictureFile, {
    picture,
    projectTitle: snapshot.project.title,
    madeOn,
  })
  return attachment(withoutForbiddenInXml(renderToStaticMarkup(drawing)), {
    fileName: `${project}-${file}`,
    plainName: file,
    mediaType: 'image/svg+xml; charset=utf-8',
  })
})

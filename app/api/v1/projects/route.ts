import { z } from 'zod'
import { projectPath } from '@/lib/addresses'
import { localContext } from '@/lib/boundary/local-context'
import { requireReadableFile } from '@/lib/boundary/project-file-text'
import { route } from '@/lib/boundary/route'
import { viewLibrary } from '@/lib/boundary/view-project'
import { importProject } from '@/lib/workflows/import-project'

/** All projects: `{ "projects": [{ "slug", "title", "description", "documentCount", … }] }`. */
export const GET = route(z.object({}), async () => ({
  projects: await viewLibrary(await localContext()),
}))

/** Imports the project file that is sent: 201 with its `slug` and `title`, 422 with one problem a line. */
export const POST = route(z.looseObject({}), async (file) => {
  const project = await importProject(
    await localContext(),
    requireReadableFile(JSON.stringify(file)),
  )
  return Response.json(project, {
    status: 201,
    headers: { Location: projectPath(project.slug) },
  })
})

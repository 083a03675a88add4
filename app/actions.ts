'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { importedFileSchema, requireReadableFile } from '@/lib/boundary/project-file-text'
import { underSlug } from '@/lib/exchange/under-slug'
import { createProject, createProjectSchema } from '@/lib/workflows/create-project'
import { importProject } from '@/lib/workflows/import-project'

export const createProjectAction = action(createProjectSchema, async (input) =>
  createProject(await localContext(), input),
)

export const importProjectAction = action(importedFileSchema, async ({ text, slug }) =>
  importProject(await localContext(), underSlug(requireReadableFile(text), slug)),
)

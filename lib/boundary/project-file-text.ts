import { z } from 'zod'
import { InvalidInput } from '@/lib/errors'
import { parseProjectFile } from '@/lib/exchange/parse-project-file'
import { type ProjectFile, slugSchema } from '@/lib/exchange/project-file'

export const projectFileTextSchema = z.object({ text: z.string() })

/** A project file to be imported, under its own slug or under another one. */
export const importedFileSchema = projectFileTextSchema.extend({
  slug: slugSchema.nullable(),
})

/** The project file in the text, even where its parts do not fit together; else a refusal, one problem a line. */
export function requireReadableFile(text: string): ProjectFile {
  const parsed = parseProjectFile(text)
  if (parsed.ok) return parsed.file
  throw new InvalidInput(
    parsed.problems
      .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
      .join('\n'),
  )
}

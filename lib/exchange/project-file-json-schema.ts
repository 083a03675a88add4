import { z } from 'zod'
import { projectFileSchema } from '@/lib/exchange/project-file'

/** The project file as JSON Schema 2020-12, for programs in any language: project-file.schema.json holds it. */
export function projectFileJsonSchema(): z.core.JSONSchema.BaseSchema {
  return {
    title: 'Counterpoint project',
    ...z.toJSONSchema(projectFileSchema, { target: 'draft-2020-12', io: 'input' }),
  }
}

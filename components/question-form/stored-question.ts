import { z } from 'zod'
import { exampleKinds, positionRelations, type Question } from '@/lib/questions/question'

const named = { id: z.string(), slug: z.string(), ordinal: z.number() }

const questionSchema: z.ZodType<Question> = z.object({
  ...named,
  parentId: z.string().nullable(),
  text: z.string(),
  description: z.string(),
  isScale: z.boolean(),
  archivedAt: z.string().nullable(),
  positions: z.array(
    z.object({
      ...named,
      label: z.string(),
      definition: z.string(),
      examples: z.array(
        z.object({ claimId: z.string(), kind: z.enum(exampleKinds), note: z.string() }),
      ),
      mergedIntoId: z.string().nullable(),
      archivedAt: z.string().nullable(),
    }),
  ),
  relations: z.array(
    z.object({
      positionAId: z.string(),
      positionBId: z.string(),
      relation: z.enum(positionRelations),
    }),
  ),
})

/** The question that a conflict carries, as it is stored now; null where it carries none. */
export function storedQuestion(current: unknown): Question | null {
  return questionSchema.safeParse(current).data ?? null
}

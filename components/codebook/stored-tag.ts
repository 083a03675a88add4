import { z } from 'zod'
import { exampleKinds, type Tag } from '@/lib/questions/question'

const tagSchema: z.ZodType<Tag> = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  parentId: z.string().nullable(),
  colour: z.number().nullable(),
  ordinal: z.number(),
  aliases: z.array(z.string()),
  examples: z.array(
    z.object({ claimId: z.string(), kind: z.enum(exampleKinds), note: z.string() }),
  ),
  mergedIntoId: z.string().nullable(),
  version: z.number(),
  archivedAt: z.string().nullable(),
})

/** The tag that a conflict carries, as it is stored now; null where it carries none. */
export function storedTag(current: unknown): Tag | null {
  return tagSchema.safeParse(current).data ?? null
}

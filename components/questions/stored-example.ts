import { z } from 'zod'
import { exampleKinds } from '@/lib/questions/question'
import type { ExampleWords } from './question-actions'

const positionSchema = z.object({
  examples: z.array(
    z.object({ claimId: z.string(), kind: z.enum(exampleKinds), note: z.string() }),
  ),
})

/** What the position that a conflict carries has of a claim as it is stored now; null where it is no example of it. */
export function storedExample(current: unknown, claimId: string): ExampleWords | null {
  const examples = positionSchema.safeParse(current).data?.examples ?? []
  const stored = examples.find((example) => example.claimId === claimId)
  return stored ? { kind: stored.kind, note: stored.note } : null
}

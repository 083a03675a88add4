import { z } from 'zod'
import { briefTextSchema } from '@/lib/briefs/brief'

const storedBriefSchema = briefTextSchema.extend({ version: z.int().min(1) })

/** A brief as it is stored now, as a refusal carries it. */
export type StoredBrief = z.infer<typeof storedBriefSchema>

/** Null where it is something else. */
export function parseStoredBrief(carried: unknown): StoredBrief | null {
  return storedBriefSchema.safeParse(carried).data ?? null
}

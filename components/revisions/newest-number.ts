import { z } from 'zod'

const newestSchema = z.object({ number: z.int().min(1) })

/** The number of the revision that is the newest one now, as a refusal says; null where it says nothing of it. */
export function readNewestNumber(current: unknown): number | null {
  return newestSchema.safeParse(current).data?.number ?? null
}

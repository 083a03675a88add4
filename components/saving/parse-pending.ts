import { z } from 'zod'
import { changeSchema, sentClaimSchema } from './claim-schema'
import { type KeptClaim, keptFormatVersion, type PendingClaim } from './pending-claim'

const keptClaimSchema: z.ZodType<KeptClaim> = z.object({
  id: z.uuid(),
  revisionId: z.string(),
  baseVersion: z.int().nullable(),
  sent: z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('save'),
        batchId: z.uuid(),
        change: changeSchema,
        claim: sentClaimSchema,
      }),
      z.object({ kind: z.literal('archive'), batchId: z.uuid(), expectedVersion: z.int() }),
    ])
    .nullable(),
  unsent: changeSchema,
  isArchived: z.boolean(),
})

const keptFormatSchema = z.object({
  version: z.literal(keptFormatVersion),
  claims: z.array(z.unknown()),
})

/**
 * Reads what `serializePending` wrote. Storage may hold anything: what cannot be read is left out, the rest is not.
 */
export function parsePending(text: string | null): PendingClaim[] {
  if (text === null) return []
  const parsed = keptFormatSchema.safeParse(parseJson(text))
  if (!parsed.success) return []
  return parsed.data.claims.flatMap((claim) => {
    const kept = keptClaimSchema.safeParse(claim)
    return kept.success ? [{ ...kept.data, trouble: null }] : []
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

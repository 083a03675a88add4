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

/** `unread` is what this version cannot read. Another one may, so that it is kept as it is. */
export type KeptText = { pending: PendingClaim[]; unread: unknown[] }

/** Reads what `serializePending` wrote; null for anything else, since storage may hold anything. */
export function parsePending(text: string | null): KeptText | null {
  const parsed = keptFormatSchema.safeParse(parseJson(text ?? ''))
  if (!parsed.success) return null
  const claims = parsed.data.claims.map((claim) => ({
    claim,
    kept: keptClaimSchema.safeParse(claim),
  }))
  return {
    pending: claims.flatMap(({ kept }) => (kept.success ? [{ ...kept.data, trouble: null }] : [])),
    unread: claims.flatMap(({ claim, kept }) => (kept.success ? [] : [claim])),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

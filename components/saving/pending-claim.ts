import { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import { changeSchema, sentClaimSchema } from './claim-schema'

const keptClaimSchema = z.object({
  id: z.uuid(),
  /** The revision whose text the changes were made over. */
  revisionId: z.string(),
  /** The version that the changes were made from; null where the claim is not stored yet. */
  baseVersion: z.int().nullable(),
  /** Asked of the server, its outcome unknown: repeated as it is, under the same id, until it has one. */
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
  /** Changes since then, as one. */
  unsent: changeSchema,
  /** Archived here: after everything else is saved, this is too. */
  isArchived: z.boolean(),
})

/** The part of a pending claim that outlives the page. */
export type KeptClaim = z.infer<typeof keptClaimSchema>
export type SentRequest = NonNullable<KeptClaim['sent']>

/** What a claim waits for, apart from the server. */
export type Trouble =
  | { kind: 'conflict'; theirs: Claim; base: Claim | null }
  | { kind: 'refused'; message: string }

/** A claim with changes that the server has not acknowledged. */
export type PendingClaim = KeptClaim & { trouble: Trouble | null }

const formatVersion = 1

/** Null where there is nothing to keep. */
export function serializePending(pending: Iterable<PendingClaim>): string | null {
  const claims = Array.from(pending, ({ trouble, ...kept }) => kept)
  return claims.length === 0 ? null : JSON.stringify({ version: formatVersion, claims })
}

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

const keptFormatSchema = z.object({
  version: z.literal(formatVersion),
  claims: z.array(z.unknown()),
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

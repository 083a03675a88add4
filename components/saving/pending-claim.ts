import type { Claim, ClaimInput } from '@/lib/claims/claim'
import type { ClaimChange } from './claim-store'

export type SentRequest =
  | { kind: 'save'; batchId: string; change: ClaimChange; claim: ClaimInput }
  | { kind: 'archive'; batchId: string; expectedVersion: number }

/** The part of a pending claim that outlives the page. */
export type KeptClaim = {
  id: string
  /** The revision whose text the changes were made over. */
  revisionId: string
  /** The version that the changes were made from; null where the claim is not stored yet. */
  baseVersion: number | null
  /** Asked of the server, its outcome unknown: repeated as it is, under the same id, until it has one. */
  sent: SentRequest | null
  /** Changes since then, as one. */
  unsent: ClaimChange
  /** Archived here: after everything else is saved, this is too. */
  isArchived: boolean
}

/** What a claim waits for, apart from the server. */
export type Trouble =
  | { kind: 'conflict'; theirs: Claim; base: Claim | null }
  | { kind: 'refused'; message: string }

/** A claim with changes that the server has not acknowledged. */
export type PendingClaim = KeptClaim & { trouble: Trouble | null }

/** Raised when what is written can no longer be read by what `parsePending` knows. */
export const keptFormatVersion = 1

/** Null where there is nothing to keep. `unread` is what `parsePending` could not read. */
export function serializePending(
  pending: Iterable<PendingClaim>,
  unread: readonly unknown[] = [],
): string | null {
  const claims = [...Array.from(pending, ({ trouble, ...kept }) => kept), ...unread]
  return claims.length === 0 ? null : JSON.stringify({ version: keptFormatVersion, claims })
}

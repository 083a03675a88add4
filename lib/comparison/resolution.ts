import type { DisagreementKind, VerdictOutcome } from '@/lib/comparison/verdict'

/**
 * What the project makes of a pair. Append-only like verdicts: the newest stands, and it never takes a reviewer's
 * verdict away. `contentKey` names what was resolved: another content makes it stale.
 */
export type Resolution = {
  id: string
  by: string
  /** Null where the pair was opened again. */
  outcome: VerdictOutcome | null
  kinds: DisagreementKind[]
  reason: string
  /** For "superseded": the claim that replaces the other one. */
  supersedingClaimId: string | null
  /** Why it was resolved although readers differ on what a claim says; null where they did not. */
  overrideReason: string | null
  contentKey: string
  createdAt: string
}

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

/** A resolution as a person makes it. */
export type ResolutionInput = Pick<
  Resolution,
  'outcome' | 'kinds' | 'reason' | 'supersedingClaimId' | 'overrideReason'
>

/** What stands for the project says why: whoever disagrees reads it first. */
export function lacksGrounds({ reason }: Pick<ResolutionInput, 'reason'>): boolean {
  return reason.trim() === ''
}

export const lacksGroundsMessage = 'Say why the pair is resolved so'

export const lacksReopeningMessage = 'Say why the pair is opened again'

export const lacksOverrideMessage =
  'Readers differ on what a claim says. Settle that first, or say why the pair can be resolved all the same'

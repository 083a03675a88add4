import type { Claim } from '@/lib/claims/claim'
import type { Answer } from '@/lib/errors'
import type { TextRange } from '@/lib/text/text-range'

/** What a person says of a passage that has no certain place: it is these words, or it is in the text no more. */
export type PassageSettlement =
  | ({ kind: 'attach'; revisionId: string; exact: string } & TextRange)
  | { kind: 'orphan' }

export type SettlePassage = (input: {
  batchId: string
  project: string
  claimId: string
  expectedVersion: number
  /** Which of the claim's passages, counted from 0. */
  ordinal: number
  settlement: PassageSettlement
}) => Promise<Answer<Claim>>

import type { Assessment, Claim, ClaimFields, Passage } from '@/lib/claims/claim'

/**
 * What saving has made of the last change: `waiting` is kept on this device and sent again by itself, `conflict` and
 * `refused` wait for the person.
 */
export type SavingState = 'saved' | 'saving' | 'waiting' | 'conflict' | 'refused'

/** A claim as the page shows it: what the server has, with every change made here since. */
export type ReaderClaim = {
  id: string
  /** Null until the server has acknowledged it. */
  number: number | null
  passages: Passage[]
  /** Its assessments are those of the person who reads here. */
  fields: ClaimFields
  othersAssessments: Assessment[]
  createdBy: string
  version: number | null
  state: SavingState
  /** Somebody else marked it, and what they said of it is hidden until the person who reads has taken a position. */
  isHidden: boolean
  /** Why the server refused the last change; null in every other state. */
  problem: string | null
}

/** What a person can set on a stored claim. Their own assessments alone: the rest are others' readings. */
export function fieldsOfClaim(claim: Claim, annotator: string): ClaimFields {
  return {
    statement: claim.statement,
    note: claim.note,
    speaker: claim.speaker,
    authorStance: claim.authorStance,
    hedge: claim.hedge,
    kind: claim.kind,
    asOf: claim.asOf,
    horizon: claim.horizon,
    sourceConfidence: claim.sourceConfidence,
    annotatorConfidence: claim.annotatorConfidence,
    status: claim.status,
    tagIds: claim.tagIds,
    assessments: claim.assessments
      .filter(({ by }) => by === annotator)
      .map(({ questionId, positionId }) => ({ questionId, positionId })),
  }
}

import type { SaveQuestion } from '@/components/question-form/question-form'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import type { Claim, ClaimInput } from '@/lib/claims/claim'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { Answer } from '@/lib/errors'
import type { SentTag, Tag } from '@/lib/questions/question'

/**
 * Every request carries an id of its own: sent again after a lost answer, it does its work once. A conflict
 * (409) carries the claim as it is stored now.
 */
export type SaveClaim = (input: {
  batchId: string
  project: string
  claim: ClaimInput
}) => Promise<Answer<Claim>>

export type ArchiveClaim = (input: {
  batchId: string
  project: string
  claimId: string
  expectedVersion: number
}) => Promise<Answer<Claim>>

export type CheckContext = (input: {
  batchId: string
  project: string
  claimId: string
  passageKey: string
  turn: string
}) => Promise<Answer<ContextCheck>>

export type SaveTag = (input: {
  batchId: string
  project: string
  tag: SentTag
}) => Promise<Answer<Tag>>

/** Records that the document was read to its end. */
export type MarkRead = (input: {
  batchId: string
  project: string
  documentId: string
}) => Promise<Answer<{ recorded: number }>>

/** What can be changed while reading a document. */
export type ClaimActions = UndoSteps & {
  saveClaim: SaveClaim
  archiveClaim: ArchiveClaim
  checkContext: CheckContext
  saveTag: SaveTag
  saveQuestion: SaveQuestion
  markRead: MarkRead
}

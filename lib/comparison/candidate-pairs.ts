import type { Claim } from '@/lib/claims/claim'
import type { PairFacts } from '@/lib/comparison/describe-pair'
import type { Document } from '@/lib/documents/document'
import type { Question } from '@/lib/questions/question'

/** Across documents, against somebody who is only quoted, or inside one document. */
export const pairScopes = ['sources', 'speakers', 'inner-tension'] as const
export type PairScope = (typeof pairScopes)[number]

/** Two claims that oppose each other on one question. claimAId < claimBId. */
export type CandidatePair = {
  questionId: string
  claimAId: string
  claimBId: string
  scope: PairScope
  facts: PairFacts
  /** Why the pair is shown, in plain words. */
  reasons: string[]
}

export type QuestionMaterial = { question: Question; documents: Document[]; claims: Claim[] }

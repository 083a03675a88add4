import type { Claim } from '@/lib/claims/claim'
import type { Verdict } from '@/lib/comparison/verdict'
import type { Document, Revision } from '@/lib/documents/document'
import type { Coverage, Question, Tag } from '@/lib/questions/question'

export type Project = {
  id: string
  slug: string
  title: string
  description: string
  nextClaimNumber: number
  createdAt: string
}

/** A pair that somebody judged. claimAId < claimBId. Verdicts are in the order they were given. */
export type StoredPair = {
  id: string
  questionId: string
  claimAId: string
  claimBId: string
  verdicts: Verdict[]
}

/** Everything of a project that comparison and export read; archived rows included. */
export type ProjectSnapshot = {
  project: Project
  documents: Document[]
  revisions: Revision[]
  questions: Question[]
  tags: Tag[]
  claims: Claim[]
  coverage: Coverage[]
  pairs: StoredPair[]
}

import type { Brief } from '@/lib/briefs/brief'
import type { Claim } from '@/lib/claims/claim'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { FormerPassage } from '@/lib/claims/former-passage'
import type { SavedView } from '@/lib/claims/saved-view'
import type { Resolution } from '@/lib/comparison/resolution'
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

/**
 * A pair that somebody judged or set side by side. claimAId < claimBId. Verdicts and resolutions are in the order
 * they were given.
 */
export type StoredPair = {
  id: string
  questionId: string
  claimAId: string
  claimBId: string
  /** Who set the two side by side by hand; null where they are a pair because they oppose each other. */
  pairedBy: string | null
  verdicts: Verdict[]
  resolutions: Resolution[]
}

/** Everything of a project that comparison and export read; archived rows included. */
export type ProjectSnapshot = {
  project: Project
  documents: Document[]
  revisions: Revision[]
  questions: Question[]
  tags: Tag[]
  claims: Claim[]
  /** Of one claim and revision in order. */
  formerPassages: FormerPassage[]
  coverage: Coverage[]
  pairs: StoredPair[]
  contextChecks: ContextCheck[]
  briefs: Brief[]
  views: SavedView[]
}

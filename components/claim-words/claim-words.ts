import type { ClaimFields } from '@/lib/claims/claim'
import type { AuthorStance, ClaimKind, ClaimStatus } from '@/lib/claims/scales'

export type Words = { label: string; hint: string }

/** How fields of a claim are called wherever they are named. */
export const fieldWords: Record<keyof ClaimFields, string> = {
  assessments: 'Positions',
  speaker: 'Speaker',
  authorStance: 'The author’s stance',
  hedge: 'Hedge',
  tagIds: 'Tags',
  note: 'Note',
  statement: 'Statement',
  kind: 'Kind',
  asOf: 'As of',
  horizon: 'Horizon',
  sourceConfidence: 'The source’s confidence',
  annotatorConfidence: 'Your confidence in the reading',
  status: 'Status',
}

export const stanceWords: Record<AuthorStance, Words> = {
  asserts: { label: 'Asserts', hint: 'says it as the author’s own view' },
  endorses: { label: 'Endorses', hint: 'passes on somebody’s view and shares it' },
  reports: { label: 'Reports', hint: 'passes it on and takes no side' },
  doubts: { label: 'Doubts', hint: 'passes it on and questions it' },
  rejects: { label: 'Rejects', hint: 'brings it up to argue against it' },
  concedes: { label: 'Concedes', hint: 'grants it against the author’s own argument' },
}

export const kindWords: Record<ClaimKind, Words> = {
  fact: { label: 'Fact', hint: 'what is or was' },
  assessment: { label: 'Assessment', hint: 'what it means, or why' },
  forecast: { label: 'Forecast', hint: 'what will be' },
  prescription: { label: 'Prescription', hint: 'what somebody should do' },
}

export const statusWords: Record<ClaimStatus, string> = {
  draft: 'Draft',
  checked: 'Checked',
  disputed: 'Disputed',
}

import type { Confidence } from '@/lib/claims/scales'
import type { JudgedContent } from '@/lib/comparison/judged-content'

/** What a reviewer makes of a pair. The order is that of the keys 1 to 5; `unsure` is u. */
export const verdictOutcomes = [
  'contradiction',
  'partial',
  'compatible',
  'superseded',
  'not-comparable',
  'unsure',
] as const
export type VerdictOutcome = (typeof verdictOutcomes)[number]

export const disagreementKinds = [
  'direct',
  'strength',
  'scope',
  'definition',
  'time',
  'evidence',
  'forecast-against-fact',
  'values',
  'attribution',
] as const
export type DisagreementKind = (typeof disagreementKinds)[number]

/** One reviewer's judgement of a pair. `contentKey` names what was judged: another content makes it stale. */
export type Verdict = {
  id: string
  reviewer: string
  outcome: VerdictOutcome
  kinds: DisagreementKind[]
  reason: string
  confidence: Confidence | null
  contentKey: string
  /** Both claims as they were judged; null where it was not kept. */
  judged: JudgedContent | null
  /** For "superseded": the claim that replaces the other one; null where it was not said. */
  supersedingClaimId: string | null
  createdAt: string
}

/** A verdict as a reviewer gives it. */
export type VerdictInput = Pick<
  Verdict,
  'outcome' | 'kinds' | 'reason' | 'confidence' | 'supersedingClaimId'
>

/** In code units. */
export const longestReason = 5000

/** A contradiction is of some kind: "they differ" alone helps nobody who reads it later. */
export function lacksKind({ outcome, kinds }: Pick<VerdictInput, 'outcome' | 'kinds'>): boolean {
  return outcome === 'contradiction' && kinds.length === 0
}

/** Later alone replaces nothing: that it does is a person's finding, and says why. */
export function lacksReason({
  outcome,
  reason,
}: Pick<VerdictInput, 'outcome' | 'reason'>): boolean {
  return outcome === 'superseded' && reason.trim() === ''
}

export const lacksReasonMessage = 'Say why the newer claim replaces the older one'

export const lacksKindMessage = 'Say which kind of disagreement this contradiction is'

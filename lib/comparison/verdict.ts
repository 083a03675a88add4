import type { Confidence } from '@/lib/claims/scales'
import type { JudgedContent } from '@/lib/comparison/judged-content'

/** What a reviewer makes of a pair. The order is that of the keys 1 to 6; `unsure` is u as well. */
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

/** What is found of a pair, by a reviewer or by the project; without an outcome the pair is opened again. */
type Finding = Omit<VerdictInput, 'outcome' | 'confidence'> & { outcome: VerdictOutcome | null }

/** A contradiction is of some kind: "they differ" alone helps nobody who reads it later. */
export function lacksKind({ outcome, kinds }: Pick<Finding, 'outcome' | 'kinds'>): boolean {
  return outcome === 'contradiction' && kinds.length === 0
}

/** Later alone replaces nothing: that it does is a person's finding, and says why. */
export function lacksReason({ outcome, reason }: Pick<Finding, 'outcome' | 'reason'>): boolean {
  return outcome === 'superseded' && reason.trim() === ''
}

/** Whether nobody said which of the two replaces the other: the dates do not say it. */
export function lacksSuperseding({
  outcome,
  supersedingClaimId,
}: Pick<Finding, 'outcome' | 'supersedingClaimId'>): boolean {
  return outcome === 'superseded' && supersedingClaimId === null
}

/** Which claim replaces the other is kept for "superseded" alone. */
export function supersedingOf({
  outcome,
  supersedingClaimId,
}: Pick<Finding, 'outcome' | 'supersedingClaimId'>): string | null {
  return outcome === 'superseded' ? supersedingClaimId : null
}

export const lacksReasonMessage = 'Say why one claim replaces the other'

export const lacksSupersedingMessage = 'Say which of the two claims replaces the other'

export const lacksKindMessage = 'Say which kind of disagreement this contradiction is'

import { z } from 'zod'
import { type Confidence, confidences } from '@/lib/claims/scales'

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
  createdAt: string
}

export const verdictInputSchema = z
  .object({
    outcome: z.enum(verdictOutcomes),
    kinds: z.array(z.enum(disagreementKinds)).max(disagreementKinds.length).default([]),
    reason: z.string().trim().max(5000).default(''),
    confidence: z.enum(confidences).nullable().default(null),
  })
  .refine((verdict) => verdict.outcome !== 'contradiction' || verdict.kinds.length > 0, {
    path: ['kinds'],
    message: 'Say which kind of disagreement this contradiction is',
  })
export type VerdictInput = z.infer<typeof verdictInputSchema>

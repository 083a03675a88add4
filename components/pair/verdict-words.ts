import type { Confidence } from '@/lib/claims/scales'
import type { DisagreementKind, VerdictOutcome } from '@/lib/comparison/verdict'

export const outcomeWords: Record<VerdictOutcome, { label: string; hint: string }> = {
  contradiction: { label: 'Contradiction', hint: 'Both cannot be true' },
  partial: { label: 'Partial contradiction', hint: 'They clash in part' },
  compatible: { label: 'Compatible', hint: 'Both can be true' },
  superseded: { label: 'Superseded', hint: 'The newer one replaces the older' },
  'not-comparable': { label: 'Not comparable', hint: 'On different things' },
  unsure: { label: 'Unsure', hint: 'Cannot be told from these' },
}

export const kindWords: Record<DisagreementKind, string> = {
  direct: 'Direct',
  strength: 'Strength',
  scope: 'Scope',
  definition: 'Definition',
  time: 'Time',
  evidence: 'Evidence',
  'forecast-against-fact': 'Forecast against fact',
  values: 'Values',
  attribution: 'Attribution',
}

export const confidenceWords: Record<Confidence, string> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
}

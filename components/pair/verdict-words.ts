import type { Confidence } from '@/lib/claims/scales'
import type { DisagreementKind, Verdict, VerdictOutcome } from '@/lib/comparison/verdict'

export const outcomeWords: Record<VerdictOutcome, { label: string; hint: string }> = {
  contradiction: { label: 'Contradiction', hint: 'Both cannot be true' },
  partial: { label: 'Partial contradiction', hint: 'They clash in part' },
  compatible: { label: 'Compatible', hint: 'Both can be true' },
  superseded: { label: 'Superseded', hint: 'One replaces the other' },
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

/** "contradiction (direct, scope)" */
export function findingWords({ outcome, kinds }: Pick<Verdict, 'outcome' | 'kinds'>): string {
  const name = outcomeWords[outcome].label.toLowerCase()
  return kinds.length === 0 ? name : `${name} (${kinds.map(kindName).join(', ')})`
}

function kindName(kind: DisagreementKind): string {
  return kindWords[kind].toLowerCase()
}

export const confidenceWords: Record<Confidence, string> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
}

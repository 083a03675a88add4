import type { DisagreementKind, VerdictOutcome } from '@/lib/comparison/verdict'
import type { CoverageState } from '@/lib/questions/question'

export const outcomeNames: Record<VerdictOutcome, { one: string; many: string }> = {
  contradiction: { one: 'contradiction', many: 'contradictions' },
  partial: { one: 'partial contradiction', many: 'partial contradictions' },
  compatible: { one: 'compatible', many: 'compatible' },
  superseded: { one: 'superseded', many: 'superseded' },
  'not-comparable': { one: 'not comparable', many: 'not comparable' },
  unsure: { one: 'unsure', many: 'unsure' },
}

export const kindNames: Record<DisagreementKind, string> = {
  direct: 'Directly',
  strength: 'In strength',
  scope: 'In scope',
  definition: 'In what the words mean',
  time: 'In time',
  evidence: 'On the evidence',
  'forecast-against-fact': 'Forecast against fact',
  values: 'In values',
  attribution: 'In who says it',
}

export const coverageNames: Record<CoverageState, string> = {
  'takes-position': 'takes a position',
  'raises-only': 'raises the question only',
  silent: 'silent',
  'not-checked': 'not checked yet',
}

/** "1 pair", "no pairs", "1,204 pairs" */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  if (count === 0) return `no ${plural}`
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`
}

/** "a", "a and b", "a, b and c" */
export function joined(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

import type { Outcome } from '@/lib/claims/claim-outcome'

/** What became of a claim in a new text, in the words of the report. */
export const outcomeWords: Record<Outcome, string> = {
  exact: 'exact',
  moved: 'moved',
  attached: 'attached by hand',
  'needs-review': 'needs review',
  orphaned: 'orphaned',
}

/** The same of several claims: "3 need review". */
export function countedOutcome(count: number, outcome: Outcome): string {
  const words = outcome === 'needs-review' && count !== 1 ? 'need review' : outcomeWords[outcome]
  return `${count.toLocaleString('en')} ${words}`
}

/** What it means, in a sentence. */
export const outcomeMeanings: Record<Outcome, string> = {
  exact: 'The words stand where they stood.',
  moved: 'The same words stand somewhere else; the claims went with them.',
  attached: 'Somebody decided which words of the new text these claims are about.',
  'needs-review':
    'The words or what they mean changed. These claims do not count until somebody decides.',
  orphaned: 'The words are gone. The claims are kept, and do not count.',
}

/** How many claims came to each end. */
export type OutcomeCounts = Record<Outcome, number>

export function countOutcomes(claims: readonly { outcome: Outcome }[]): OutcomeCounts {
  const counts: OutcomeCounts = { exact: 0, moved: 0, attached: 0, 'needs-review': 0, orphaned: 0 }
  for (const { outcome } of claims) counts[outcome] += 1
  return counts
}

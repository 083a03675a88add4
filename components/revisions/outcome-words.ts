import type { LocationStatus } from '@/lib/anchoring/anchor'

/** What became of a claim in a new text, in the words of the report. */
export const outcomeWords: Record<LocationStatus, string> = {
  exact: 'exact',
  moved: 'moved',
  'needs-review': 'needs review',
  orphaned: 'orphaned',
}

/** The same of several claims: "3 need review". */
export function countedOutcome(count: number, outcome: LocationStatus): string {
  const words = outcome === 'needs-review' && count !== 1 ? 'need review' : outcomeWords[outcome]
  return `${count.toLocaleString('en')} ${words}`
}

/** What it means, in a sentence. */
export const outcomeMeanings: Record<LocationStatus, string> = {
  exact: 'The words stand where they stood, or where somebody attached the claim.',
  moved: 'The same words stand somewhere else; the claims went with them.',
  'needs-review':
    'The words or what they mean changed. These claims do not count until somebody decides.',
  orphaned: 'The words are gone. The claims are kept, and do not count.',
}

/** How many claims came to each end. */
export type OutcomeCounts = Record<LocationStatus, number>

export function countOutcomes(claims: readonly { outcome: LocationStatus }[]): OutcomeCounts {
  const counts: OutcomeCounts = { exact: 0, moved: 0, 'needs-review': 0, orphaned: 0 }
  for (const { outcome } of claims) counts[outcome] += 1
  return counts
}

import { outcomeWords } from '@/components/pair/verdict-words'
import { counted } from '@/components/ui/counted'
import type { PairScope } from '@/lib/comparison/candidate-pairs'
import { type PairFinding, pairFindings } from '@/lib/comparison/disagreement-map'
import type { PairState } from '@/lib/comparison/pair-standing'
import type { Review } from '@/lib/comparison/review-pairs'

export const findingWords: Record<PairFinding, string> = {
  contradiction: 'judged a contradiction',
  partial: 'judged a partial contradiction',
  otherwise: 'judged otherwise',
  split: 'split between reviewers',
  waiting: 'not judged yet',
}

/** "3 pairs judged a contradiction, 2 not judged yet" */
export function findingsInWords(counts: Record<PairFinding, number>): string {
  const parts = pairFindings
    .filter((finding) => counts[finding] > 0)
    .map((finding, index) => {
      const number =
        index === 0 ? counted(counts[finding], 'pair') : counts[finding].toLocaleString('en')
      return `${number} ${findingWords[finding]}`
    })
  return parts.length > 0 ? parts.join(', ') : 'no pairs'
}

/** What a line of the map is, before its numbers. */
export const lineSentences: Record<PairScope, string> = {
  sources: 'A line joins documents that hold claims on positions which exclude each other',
  speakers:
    'A line joins documents with claims on positions which exclude each other, at least one of them held by somebody who is only quoted',
  'inner-tension': 'A ring is at a document with claims on positions which exclude each other',
}

/** What a map of the scope shows, as its title. */
export const mapTitles: Record<PairScope, string> = {
  sources: 'Where documents oppose each other',
  speakers: 'Where documents and the people they quote oppose each other',
  'inner-tension': 'Where documents oppose themselves',
}

const unsettledWords: Partial<Record<PairState, string>> = {
  open: 'Not judged yet',
  stale: 'To judge again',
  split: 'Reviewers differ',
}

/** What a project makes of a pair, in a word or three. */
export function standingWords({ standing: { state, outcome } }: Pick<Review, 'standing'>): string {
  if (outcome === null) return unsettledWords[state] ?? ''
  return outcomeWords[outcome].label + (state === 'resolved' ? ', resolved' : '')
}

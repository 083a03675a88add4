import type { Concordance, ConcordanceLine } from '@/lib/search/concordance'
import { tokensOf } from '@/lib/search/tokens'
import { compareText } from '@/lib/text/compare-text'

/** What the lines of a concordance are ordered by: the words on either side, the documents, or their dates. */
export const concordanceSorts = ['document', 'date', 'left', 'right'] as const
export type ConcordanceSort = (typeof concordanceSorts)[number]

/**
 * The lines in an order. `left` and `right` are the words before and after those that were looked for, as read: in text
 * from right to left they are on the other side. Words are compared folded, one by one outwards; what is alike in them is
 * ordered by the words on the other side, and then stays as it was. Documents without a date come last.
 */
export function sortConcordance(
  { documents, lines }: Pick<Concordance, 'documents' | 'lines'>,
  sort: ConcordanceSort,
): ConcordanceLine[] {
  if (sort === 'document') return [...lines]
  if (sort === 'date') {
    const dateOf = ({ document }: ConcordanceLine) => documents[document]?.publishedOn ?? latest
    return lines.toSorted((a, b) => compareText(dateOf(a), dateOf(b)))
  }
  return lines
    .map((line) => ({ line, key: contextKey(line, sort) }))
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ line }) => line)
}

const latest = '\uffff'

/** Below every character of a word, so that a context that is the beginning of another comes before it. */
const betweenWords = '\u0001'
const betweenSides = '\u0000'

function contextKey({ before, words, after }: ConcordanceLine, sort: 'left' | 'right'): string {
  const left = wordsOfContext(before).toReversed()
  const right = wordsOfContext(after)
  const [first, second] = sort === 'left' ? [left, right] : [right, left]
  return [first, wordsOfContext(words), second]
    .map((side) => side.join(betweenWords))
    .join(betweenSides)
}

function wordsOfContext(text: string): string[] {
  return tokensOf(text).map(({ term }) => term.replace(/^\+/u, ''))
}

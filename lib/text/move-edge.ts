import { linesAround } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'
import { wordRanges } from '@/lib/text/words'

/** Which end of a passage moves, and whether to a later or an earlier place of the text. */
export type EdgeMove = { edge: 'start' | 'end'; towards: 'later' | 'earlier' }

/**
 * A passage with one end moved to the next place where a word starts or ends, over marks and line ends too. The
 * passage stays as it is where there is no such place, and never loses its last word.
 */
export function moveEdge(text: string, range: TextRange, { edge, towards }: EdgeMove): TextRange {
  const place = towards === 'later' ? nextEdge(text, range, edge) : previousEdge(text, range, edge)
  if (place === null) return range
  const moved = { ...range, [edge]: place }
  return moved.start < moved.end ? moved : range
}

function nextEdge(text: string, range: TextRange, edge: EdgeMove['edge']): number | null {
  const from = range[edge]
  for (let at = from; at <= text.length; ) {
    const line = nearLine(text, at)
    const word = wordRanges(text, line).find((known) => known[edge] > from)
    if (word) return word[edge]
    at = line.end + 1
  }
  return null
}

function previousEdge(text: string, range: TextRange, edge: EdgeMove['edge']): number | null {
  const from = range[edge]
  for (let at = from; at >= 0; ) {
    const line = nearLine(text, at)
    const word = wordRanges(text, line).findLast((known) => known[edge] < from)
    if (word) return word[edge]
    at = line.start - 1
  }
  return null
}

/** Far more than the longest word, far less than a book that is one line: the segmenter is slow on those. */
const reach = 500

function nearLine(text: string, offset: number): TextRange {
  const line = linesAround(text, { start: offset, end: offset })
  return {
    start: Math.max(line.start, offset - reach),
    end: Math.min(line.end, offset + reach),
  }
}

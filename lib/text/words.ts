import { linesAround } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'

// No locale: word boundaries by Unicode (UAX 29), with the dictionaries of ICU for Chinese, Japanese and Thai.
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The words of a text in order, without the spaces and marks between them. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push(segment)
  }
  return words
}

/** How many words a text has. */
export function countWords(text: string): number {
  return wordsOf(text).length
}

/**
 * The word or other indivisible unit (an emoji, a letter with its marks) that an offset lies inside of; null
 * where the offset is between two units.
 */
export function unitAround(text: string, offset: number): TextRange | null {
  // A line at a time: a line feed always ends a word, and segmenting a whole book for one word is slow.
  const line = linesAround(text, { start: offset, end: offset })
  const segment = segmenter
    .segment(text.slice(line.start, line.end))
    .containing(offset - line.start)
  if (!segment) return null
  const start = line.start + segment.index
  return start < offset ? { start, end: start + segment.segment.length } : null
}

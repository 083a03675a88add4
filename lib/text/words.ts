import { linesAround } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'

// No locale: word boundaries by Unicode (UAX 29), with the dictionaries of ICU for Chinese, Japanese and Thai.
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** A word between spaces and marks, as UAX 29 has it: apostrophes and full stops within it, separators of numbers. */
const spacedWord =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]|['’.](?=[\p{L}\p{N}])|,(?=\p{N}))*/gu

/** Scripts that put no spaces between words. */
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The words of a text in order, without the spaces and marks between them. */
export function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(spacedWord), ([word]) => word).flatMap((word) =>
    unspacedScript.test(word) ? segmentsOf(word) : word,
  )
}

/** By dictionary, a thousand characters at a time: the segmenter's time grows with the square of the length. */
function segmentsOf(run: string): string[] {
  const parts = run.match(/.{1,1000}/gu) ?? []
  return parts.flatMap((part) => Array.from(segmenter.segment(part), ({ segment }) => segment))
}

/** How many words a text has. */
export function countWords(text: string): number {
  return wordsOf(text).length
}

/** Where the words within a stretch of a text are. The stretch begins and ends between words. */
export function wordRanges(text: string, stretch: TextRange): TextRange[] {
  const segments = segmenter.segment(text.slice(stretch.start, stretch.end))
  return Array.from(segments)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => {
      const start = stretch.start + index
      return { start, end: start + segment.length }
    })
}

/**
 * The word or other indivisible unit (an emoji, a letter with its marks) that an offset lies inside of; null
 * where the offset is between two units.
 */
export function unitAround(text: string, offset: number): TextRange | null {
  // A line at a time: a line feed always ends a word, and the segmenter copies all that it is given.
  const line = linesAround(text, { start: offset, end: offset })
  const segment = segmenter
    .segment(text.slice(line.start, line.end))
    .containing(offset - line.start)
  if (!segment) return null
  const start = line.start + segment.index
  return start < offset ? { start, end: start + segment.segment.length } : null
}

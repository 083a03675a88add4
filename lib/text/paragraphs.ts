import type { TextRange } from '@/lib/text/text-range'

/** The paragraphs of a canonical text in order, without the blank lines between them. */
export function paragraphRanges(text: string): TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (const separator of text.matchAll(/\n{2,}/g)) {
    if (separator.index > start) ranges.push({ start, end: separator.index })
    start = separator.index + separator[0].length
  }
  if (start < text.length) ranges.push({ start, end: text.length })
  return ranges
}

/**
 * The number that people use for the paragraph at an offset, counted from 1. Between two paragraphs it is that of
 * the one before; a text without words has a first paragraph all the same.
 */
export function paragraphNumberAt(text: string, offset: number): number {
  return paragraphNumbers(text)(offset)
}

/** The same for many offsets of one text, which is read once. */
export function paragraphNumbers(text: string): (offset: number) => number {
  const starts = paragraphRanges(text).map(({ start }) => start)
  return (offset) => Math.max(starts.filter((start) => start <= offset).length, 1)
}

/** The line that holds a range: from the line feed before it to the one after it. */
export function linesAround(text: string, range: TextRange): TextRange {
  const start = range.start === 0 ? 0 : text.lastIndexOf('\n', range.start - 1) + 1
  const end = text.indexOf('\n', range.end)
  return { start, end: end === -1 ? text.length : end }
}

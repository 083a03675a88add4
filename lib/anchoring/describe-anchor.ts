import type { Anchor } from '@/lib/anchoring/anchor'
import { contextLength } from '@/lib/anchoring/context-length'
import { isRangeOf, splitsSurrogatePair, type TextRange } from '@/lib/text/text-range'

/**
 * The anchor of a passage: its offsets, its words, and up to `contextLength` code units on each side.
 * Throws RangeError for an empty range, one outside the text, and one that cuts a surrogate pair.
 */
export function describeAnchor(text: string, { start, end }: TextRange): Anchor {
  if (!isRangeOf(text, { start, end })) {
    throw new RangeError(`No passage from ${start} to ${end} in a text of ${text.length}`)
  }
  if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)) {
    throw new RangeError(`A character is cut at ${start} or ${end}`)
  }
  const prefixStart = Math.max(0, start - contextLength)
  const suffixEnd = Math.min(text.length, end + contextLength)
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(
      splitsSurrogatePair(text, prefixStart) ? prefixStart + 1 : prefixStart,
      start,
    ),
    suffix: text.slice(end, splitsSurrogatePair(text, suffixEnd) ? suffixEnd - 1 : suffixEnd),
  }
}

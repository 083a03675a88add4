import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch'
import type { Anchor } from '@/lib/anchoring/anchor'
import type { TextRange } from '@/lib/text/text-range'

/** Longer patterns are refused by match_main: it keeps one in the bits of a number. */
const longestPattern = 32

/**
 * match_main with the stored position as its hint: the beginning of the quote near its start, and its end near its
 * end. The distance is set to the whole text, as tools that look for quotes do; by default 1,000 characters off costs
 * as much as every letter wrong.
 */
export function matchByMatchMain(text: string, { exact, start }: Anchor): TextRange | null {
  const matcher = new DiffMatchPatch()
  matcher.Match_Distance = text.length * 2
  const first = matcher.match_main(text, exact.slice(0, longestPattern), start)
  if (first === -1) return null
  if (exact.length <= longestPattern) return { start: first, end: first + exact.length }
  const hint = first + exact.length - longestPattern
  const last = matcher.match_main(text, exact.slice(-longestPattern), hint)
  const end = last + longestPattern
  return last === -1 || end <= first ? null : { start: first, end }
}

/** diff_main of both texts with its default limit of a second, and its own mapping of offsets. */
export function mapByDiffMain(
  oldText: string,
  newText: string,
  anchors: readonly Anchor[],
): (TextRange | null)[] {
  const matcher = new DiffMatchPatch()
  const diffs = matcher.diff_main(oldText, newText)
  return anchors.map((anchor) => {
    const start = matcher.diff_xIndex(diffs, anchor.start)
    const end = matcher.diff_xIndex(diffs, anchor.end)
    return end > start ? { start, end } : null
  })
}

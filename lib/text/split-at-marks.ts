import type { TextRange } from '@/lib/text/text-range'

/** A stretch of text with all marks that cover it. */
export type MarkedStretch<Mark extends TextRange> = TextRange & { marks: Mark[] }

/**
 * Cuts a range wherever a mark begins or ends. The stretches follow each other without a gap from the start of the
 * range to its end; marks outside of it cut nothing.
 */
export function splitAtMarks<Mark extends TextRange>(
  range: TextRange,
  marks: readonly Mark[],
): MarkedStretch<Mark>[] {
  const cuts = new Set([range.start, range.end])
  for (const { start, end } of marks) {
    for (const cut of [start, end]) if (cut > range.start && cut < range.end) cuts.add(cut)
  }
  const ordered = [...cuts].toSorted((a, b) => a - b)
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? range.start
    return { start, end, marks: marks.filter((mark) => mark.start < end && mark.end > start) }
  })
}

import { splitAtMarks } from '@/lib/text/split-at-marks'
import type { TextRange } from '@/lib/text/text-range'

/** A passage to draw, and the highlight that gives it its look. */
export type DrawnPassage = TextRange & { claimId: string; highlight: string }

/** Which stretches of the text each highlight covers, in the order of the text. */
export type PaintPlan = ReadonlyMap<string, TextRange[]>

/** The highlights that are not a claim's own look. */
export const overlapHighlight = 'claim-overlap'
export const focusHighlight = 'claim-focus'
/** Over words that somebody was led to from a search. */
export const foundHighlight = 'text-found'
/** Over the claim in focus, or such words, for a moment, when somebody was led to them. */
export const flashHighlight = 'claim-flash'

/**
 * What to draw for passages that may overlap. Where they do, the shortest one gives the look, or that of the claim
 * in focus, and the overlap is drawn over it. The claim in focus is drawn over everything.
 */
export function paintPlan(passages: readonly DrawnPassage[], focusedClaimId: string | null) {
  const plan = new Map<string, TextRange[]>()
  for (const group of overlappingGroups(passages)) {
    for (const { start, end, marks } of splitAtMarks(spanOf(group), group)) {
      const top = topmost(marks, focusedClaimId)
      if (!top) continue
      extend(plan, top.highlight, { start, end })
      if (marks.length > 1) extend(plan, overlapHighlight, { start, end })
      if (top.claimId === focusedClaimId) extend(plan, focusHighlight, { start, end })
    }
  }
  return plan
}

/** Passages in the order of the text, those together that touch each other directly or through others. */
function overlappingGroups(passages: readonly DrawnPassage[]): DrawnPassage[][] {
  const groups: DrawnPassage[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const passage of passages.toSorted((a, b) => a.start - b.start)) {
    if (passage.start < end) groups.at(-1)?.push(passage)
    else groups.push([passage])
    end = Math.max(end, passage.end)
  }
  return groups
}

function spanOf(group: readonly DrawnPassage[]): TextRange {
  return {
    start: Math.min(...group.map(({ start }) => start)),
    end: Math.max(...group.map(({ end }) => end)),
  }
}

function topmost(passages: readonly DrawnPassage[], focusedClaimId: string | null) {
  return (
    passages.find(({ claimId }) => claimId === focusedClaimId) ??
    passages.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  )
}

/** Stretches that follow each other without a gap become one: dots and waves run on. */
function extend(plan: Map<string, TextRange[]>, highlight: string, { start, end }: TextRange) {
  const ranges = plan.get(highlight) ?? []
  const last = ranges.at(-1)
  if (last?.end === start) last.end = end
  else ranges.push({ start, end })
  plan.set(highlight, ranges)
}

import type { Anchor, Location } from '@/lib/anchoring/anchor'
import { rangesOverlap } from '@/lib/text/text-range'

/**
 * Asks about anchors that were not in one place and are said to be in one now: of copies that stood beside each other some
 * may be gone, and those that are left have the company of each. In O(n log n): each is held against the one before it in
 * the new text, and against the one before it that reaches farthest.
 */
export function askAboutShared(
  anchors: readonly Anchor[],
  locations: readonly Location[],
): Location[] {
  const sure = anchors.flatMap((anchor, index) => {
    const location = locations[index]
    return location?.status === 'exact' || location?.status === 'moved'
      ? [{ index, anchor, range: location.range }]
      : []
  })
  const inOrder = sure.sort(
    (a, b) =>
      a.range.start - b.range.start || a.range.end - b.range.end || a.anchor.start - b.anchor.start,
  )
  const doubtful = new Set<number>()
  let [last, farthest] = [inOrder[0], inOrder[0]]
  for (const one of inOrder.slice(1)) {
    for (const other of [last, farthest]) {
      const isShared =
        other !== undefined &&
        rangesOverlap(one.range, other.range) &&
        !rangesOverlap(one.anchor, other.anchor)
      if (isShared) doubtful.add(one.index).add(other.index)
    }
    last = one
    if (!farthest || one.range.end > farthest.range.end) farthest = one
  }
  return locations.map((location, index) =>
    doubtful.has(index) && location.status !== 'orphaned'
      ? { ...location, status: 'needs-review' }
      : location,
  )
}

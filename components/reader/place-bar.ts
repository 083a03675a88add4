type Box = { top: number; bottom: number; left: number; right: number }

type PlaceBarOptions = {
  /** The lines of the selection, in the order of the text. */
  lines: readonly Box[]
  bar: { width: number; height: number }
  /** What of the page is in sight. */
  view: Box
  /** Between the bar and the selection; more on touch screens, whose handles hang below the words. */
  gap: number
}

/**
 * Where the bar of a selection stands: below its last line, above its first where there is no room, at the foot of
 * the screen where there is neither. All in pixels of one frame of reference.
 */
export function placeBar({ lines, bar, view, gap }: PlaceBarOptions): {
  left: number
  top: number
} {
  const first = lines[0] ?? view
  const last = lines.at(-1) ?? view
  const below = last.bottom + gap
  const above = first.top - gap - bar.height
  const hasRoomBelow = below + bar.height <= view.bottom && below >= view.top
  const hasRoomAbove = above >= view.top && above + bar.height <= view.bottom
  return {
    left: clamp((last.left + last.right - bar.width) / 2, view.left, view.right - bar.width),
    top: hasRoomBelow ? below : hasRoomAbove ? above : view.bottom - bar.height - gap,
  }
}

function clamp(wanted: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(wanted, highest))
}

import type { MountedDocument } from '@/lib/editor/mount-document'
import {
  flashHighlight,
  focusHighlight,
  foundHighlight,
  overlapHighlight,
  type PaintPlan,
} from '@/lib/editor/paint-plan'
import type { TextRange } from '@/lib/text/text-range'

export type HighlightPainter = {
  /** Draws the plan and nothing else. Highlights that stay the same are not touched. */
  paint: (plan: PaintPlan) => void
  clear: () => void
}

/** Whether the browser can draw over a text without changing it. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'
}

/** What is drawn later lies above. The looks of claims never overlap each other. */
const priorities: Record<string, number> = {
  [overlapHighlight]: 1,
  [focusHighlight]: 2,
  [foundHighlight]: 2,
  [flashHighlight]: 3,
}

/** Draws stretches of a document with the CSS Custom Highlight API: no element is added to it. */
export function createPainter(document: Pick<MountedDocument, 'staticRange'>): HighlightPainter {
  const painted = new Map<string, string>()
  const ranges = new Map<string, StaticRange>()
  const rangeOf = (stretch: TextRange) => {
    const key = keyOf(stretch)
    const range = ranges.get(key) ?? document.staticRange(stretch)
    ranges.set(key, range)
    return range
  }
  const paint = (plan: PaintPlan) => {
    for (const name of painted.keys()) if (!plan.has(name)) forget(painted, name)
    for (const [name, stretches] of plan) {
      const key = stretches.map(keyOf).join()
      if (painted.get(name) === key) continue
      const highlight = new Highlight(...stretches.map(rangeOf))
      highlight.priority = priorities[name] ?? 0
      CSS.highlights.set(name, highlight)
      painted.set(name, key)
    }
  }
  return { paint, clear: () => paint(new Map()) }
}

function forget(painted: Map<string, string>, name: string) {
  CSS.highlights.delete(name)
  painted.delete(name)
}

function keyOf({ start, end }: TextRange): string {
  return `${start}-${end}`
}

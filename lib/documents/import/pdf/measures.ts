import type { Line } from '@/lib/documents/import/pdf/line'
import { insetOf } from '@/lib/documents/import/pdf/line'

/** How a document is set. */
export type Measures = {
  /** The font size of its running text. */
  bodySize: number
  isBodyBold: boolean
  /** From one baseline to the next within a paragraph. */
  leadingOf: (size: number) => number
  /** So much further in paragraphs begin; null where they begin after a gap instead. */
  indent: number | null
}

/** Gaps between these many font sizes are those within paragraphs, or a little more. */
const tightest = 0.85
const widest = 2.6

/** Leading where a size has too few lines to tell it. */
const usualLeading = 1.25

export function measure(regions: readonly Line[][]): Measures {
  const lines = regions.flat()
  const { size: bodySize, isBold: isBodyBold } = mostLetters(lines)
  const leadings = measureLeadings(regions)
  const leadingOf = (size: number) => leadings.get(size) ?? size * usualLeading
  return { bodySize, isBodyBold, leadingOf, indent: measureIndent(regions, leadingOf) }
}

function mostLetters(lines: Line[]): { size: number; isBold: boolean } {
  const letters = new Map<string, { size: number; isBold: boolean; count: number }>()
  for (const { size, isBold, text } of lines) {
    const key = `${size} ${isBold}`
    const known = letters.get(key) ?? { size, isBold, count: 0 }
    known.count += text.length
    letters.set(key, known)
  }
  const [most] = [...letters.values()].toSorted((a, b) => b.count - a.count)
  return most ?? { size: 0, isBold: false }
}

/** The most frequent gap between two lines of a size; of those that are nearly as frequent the smallest. */
function measureLeadings(regions: readonly Line[][]): Map<number, number> {
  const gaps = new Map<number, Map<number, number>>()
  for (const [line, next] of neighbours(regions)) {
    const gap = Math.round((next.baseline - line.baseline) * 2) / 2
    if (line.size !== next.size) continue
    if (gap < line.size * tightest || gap > line.size * widest) continue
    const counts = gaps.get(line.size) ?? new Map<number, number>()
    counts.set(gap, (counts.get(gap) ?? 0) + 1)
    gaps.set(line.size, counts)
  }
  const leadings = new Map<number, number>()
  for (const [size, counts] of gaps) {
    const most = Math.max(...counts.values())
    const frequent = [...counts].filter(([, count]) => count >= most * 0.6)
    if (most > 1) leadings.set(size, Math.min(...frequent.map(([gap]) => gap)))
  }
  return leadings
}

function measureIndent(
  regions: readonly Line[][],
  leadingOf: (size: number) => number,
): number | null {
  const indents = new Map<number, number>()
  let balance = 0
  for (const [line, next] of neighbours(regions)) {
    if (line.size !== next.size || line.isBold !== next.isBold) continue
    const gap = next.baseline - line.baseline
    if (gap > leadingOf(line.size) * 1.22 && gap < line.size * 4) balance -= 1
    else if (isIndented(next) && !isIndented(line)) {
      const indent = Math.round(insetOf(next))
      indents.set(indent, (indents.get(indent) ?? 0) + 1)
      balance += 1
    }
  }
  const [usual] = [...indents].toSorted((a, b) => b[1] - a[1])
  return balance > 0 ? (usual?.[0] ?? null) : null
}

/** Whether a line begins as the first one of a paragraph may. */
export function isIndented(line: Line): boolean {
  const inset = insetOf(line)
  return inset > line.size * 0.6 && inset < line.size * 5
}

function* neighbours(regions: readonly Line[][]): Generator<[Line, Line]> {
  for (const lines of regions) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      if (next) yield [line, next]
    }
  }
}

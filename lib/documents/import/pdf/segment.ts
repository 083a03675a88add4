import { groupRows } from '@/lib/documents/import/pdf/group-rows'
import { plainQuotes, readableText } from '@/lib/documents/import/pdf/readable-text'
import {
  facingBrackets,
  fromRightToLeft,
  isRightToLeft,
} from '@/lib/documents/import/pdf/right-to-left'
import {
  type Box,
  bottomOf,
  extentOf,
  type TextRun,
  topOf,
} from '@/lib/documents/import/pdf/text-run'

/** Text of one look within a line. */
export type Span = { text: string; font: string }

/** A stretch of a row without a wide gap: a line, or the part of a row that is in one column. */
export type Segment = Box & {
  spans: Span[]
  isRightToLeft: boolean
  isArtifact: boolean
}

/** A gap so wide ends a segment, in parts of the font size: no gutter between columns is narrower. */
const widestGap = 0.75

/** From such a gap on there is a space between two pieces of text. Kerning stays below, tight lines above. */
const narrowestSpace = 0.13

/** A letter that is so much larger than its neighbours begins several lines. */
const dropCapSize = 1.9

export function textOf({ spans }: { spans: Span[] }): string {
  return spans.map(({ text }) => text).join('')
}

/** The segments of a page from the top down and from left to right. */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const usual = usualSize(runs)
  const isDropCap = ({ text, size }: TextRun) =>
    size > usual * dropCapSize && /^["“«‘]?\p{Lu}$/u.test(text.trim())
  const segments = groupRows(runs.filter((run) => !isDropCap(run)))
    .flatMap(splitAtGaps)
    .map(segmentOf)
  for (const cap of runs.filter(isDropCap)) beginWith(cap, segments)
  return segments.filter((segment) => textOf(segment).trim() !== '')
}

/** The font size of most letters. */
function usualSize(runs: readonly { text: string; size: number }[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of runs) {
    const rounded = roundSize(size)
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** To half points: programs scale fonts to sizes a little off. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2
}

function splitAtGaps(row: TextRun[]): TextRun[][] {
  const parts: TextRun[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const run of row) {
    if (run.left - right > run.size * widestGap) parts.push([run])
    else parts.at(-1)?.push(run)
    right = Math.max(right, run.right)
  }
  return parts
}

function segmentOf(runs: TextRun[]): Segment {
  const size = usualSize(runs)
  const onLine = runs.filter((run) => roundSize(run.size) === size)
  const { baseline = 0 } = onLine[0] ?? {}
  const isReversed = isRightToLeft(runs)
  return {
    ...extentOf(runs),
    baseline,
    size,
    spans: isReversed
      ? facingBrackets(spansOf(fromRightToLeft(runs), { size, baseline }))
      : spansOf(runs, { size, baseline }),
    isRightToLeft: isReversed,
    isArtifact: runs.every(({ isArtifact }) => isArtifact),
  }
}

function spansOf(runs: TextRun[], line: { size: number; baseline: number }): Span[] {
  const spans: Span[] = []
  const space = narrowestSpaceIn(runs)
  let last: TextRun | null = null
  for (const run of runs) {
    const text = readableText(isRaised(run, line) ? raise(run.text) : run.text)
    const hasSpace = last !== null && hasSpaceBetween(last, run, space)
    const before = spans.at(-1)
    if (before && hasSpace && !/\s$/.test(before.text)) before.text += ' '
    if (before?.font === run.font) before.text += text
    else spans.push({ text, font: run.font })
    last = run
  }
  return spans.map((span) => ({ ...span, text: plainQuotes(span.text) }))
}

function hasSpaceBetween(before: TextRun, after: TextRun, narrowest: number): boolean {
  // A mark on a letter is drawn by itself, wherever it has its place.
  if (/^\p{M}/u.test(after.text)) return false
  const [left, right] = before.left <= after.left ? [before, after] : [after, before]
  const gap = right.left - left.right
  const isDrawn = left.hasSpaceOnRight || right.hasSpaceOnLeft
  return isDrawn || gap > narrowest * Math.min(left.size, right.size)
}

/** Of letters that are set apart the gaps between them are no spaces: only what is much wider is one. */
function narrowestSpaceIn(runs: TextRun[]): number {
  const letters = runs.filter(({ text }) => text.length === 1)
  if (letters.length < 5 || letters.length < runs.length * 0.8) return narrowestSpace
  const gaps = runs
    .slice(1)
    .map((run, index) => (run.left - (runs[index]?.right ?? 0)) / run.size)
    .toSorted((a, b) => a - b)
  return Math.max(narrowestSpace, (gaps[gaps.length >> 1] ?? 0) * 1.6)
}

/** The mark of a note, an exponent: smaller, and above the line. */
function isRaised(run: TextRun, { size, baseline }: { size: number; baseline: number }): boolean {
  return run.size < size * 0.85 && baseline - run.baseline > size * 0.15
}

/** Digits as Unicode has them raised, so that note 3 after 1914 does not make 19143. */
function raise(text: string): string {
  return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
}

/** The first line beside a large initial begins with it. */
function beginWith(cap: TextRun, segments: Segment[]): void {
  const first = segments.find(
    (segment) =>
      bottomOf(segment) > topOf(cap) &&
      segment.baseline <= cap.baseline + segment.size * 0.3 &&
      segment.left >= cap.right - cap.size * 0.2 &&
      segment.left - cap.right < cap.size,
  )
  if (!first) {
    segments.push(segmentOf([cap]))
    return
  }
  first.spans.unshift({ text: cap.text.trim(), font: first.spans[0]?.font ?? cap.font })
  first.left = cap.left
}

import { insetOf, type Line, roomAfter } from '@/lib/documents/import/pdf/line'
import {
  isUnmistakableBullet,
  type ListMarker,
  listMarkerOf,
} from '@/lib/documents/import/pdf/list-marker'
import { isIndented, type Measures } from '@/lib/documents/import/pdf/measures'

/** A block in the making: its lines in order, over columns and pages. */
export type Draft = { kind: 'text' | 'note' | 'furniture'; lines: Line[] }

/** A line that is so much further down than usual begins a block. */
const widerLeading = 1.22

/** Lines of one heading are no further apart than so many of its font sizes; there are too few to measure. */
const widestLargeLeading = 1.7

/** Sizes that differ by less are the same. */
const sameSize = 0.07

/** Lines of a block begin at the same place, up to so many font sizes. */
const sameInset = 0.6

/** No first line of a paragraph stands so many font sizes further in than the others, or further out. */
const largestIndent = 6

/** Whether a line begins a block of its own rather than going on with the one before it. */
export function beginsBlock(draft: Draft, line: Line, measures: Measures): boolean {
  const last = draft.lines.at(-1)
  if (!last) return true
  const goesOn = goesOnMidSentence(last, line)
  if (!haveSameStyle(last, line)) return !(goesOn && isBeside(last, line, measures))
  if (isUnmistakableBullet(line.text)) return true
  if (last.region !== line.region) return !runsOn(draft, last, line, measures)
  if (!isBeside(last, line, measures)) return true
  if (isLarge(line, measures)) return false
  if (goesOn) return false
  if (beginsItem(draft, line)) return true
  return !isFull(last, line) || differsInShape(draft, last, line, measures)
}

function haveSameStyle(one: Line, other: Line): boolean {
  const larger = Math.max(one.size, other.size)
  return Math.abs(one.size - other.size) <= larger * sameSize && one.isBold === other.isBold
}

/** Whether the line is the next one down, at the usual distance. */
function isBeside(last: Line, line: Line, measures: Measures): boolean {
  if (last.region !== line.region) return true
  const gap = line.baseline - last.baseline
  if (isLarge(line, measures)) return gap > 0 && gap <= line.size * widestLargeLeading
  const leading = Math.max(measures.leadingOf(last.size), measures.leadingOf(line.size))
  return gap > 0 && gap <= leading * widerLeading
}

/** Larger than the running text: headings are broken where they look well. */
export function isLarge({ size }: Line, { bodySize }: Measures): boolean {
  return size > bodySize * 1.12
}

function goesOnMidSentence(last: Line, line: Line): boolean {
  if (/[\p{L}][-\u2010\u00ad]$/u.test(last.text)) return true
  return !endsSentence(last.text) && /^["“‘«(]?\p{Ll}/u.test(line.text) && !listMarkerOf(line.text)
}

export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？]["'”’»)\]⁰¹²³⁴-⁹*†‡]*$/u.test(text.trimEnd())
}

/** A number begins an item where a list goes on, or where the line before it had ended. */
function beginsItem(draft: Draft, line: Line): boolean {
  const marker = listMarkerOf(line.text)
  if (!marker) return false
  const before = markerOf(draft)
  if (before === null) return false
  const isSame = (before.number === null) === (marker.number === null)
  return isSame && (marker.number === null || marker.number === (before.number ?? 0) + 1)
}

export function markerOf(draft: Draft): ListMarker | null {
  return listMarkerOf(draft.lines[0]?.text ?? '')
}

/**
 * Whether a line ends where it does for want of room. Certain only where the next word would have fit by far: a little
 * may be an error of the estimate. After a whole sentence less is enough.
 */
function isFull(last: Line, line: Line): boolean {
  const room = roomAfter(last)
  const [word = ''] = /^\S*/u.exec(line.text) ?? []
  const width = ((line.right - line.left) * breakable(word)) / Math.max(line.text.length, 1)
  const spare = room - width * 1.2 - line.size
  const column = last.region.right - last.region.left
  return spare <= (endsSentence(last.text) ? 0 : column * 0.15) || endsAtSameEdge(last, line)
}

/** So many code units of a word have to fit into a line: where there are no spaces, lines end anywhere. */
function breakable(word: string): number {
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    word,
  )
  return isDense ? Math.min(2, word.length) : word.length
}

/** Lines beside a picture are shorter than their column, and all the same. */
function endsAtSameEdge(last: Line, line: Line): boolean {
  return Math.abs(roomAfter(last) - roomAfter(line)) < 1 && !endsSentence(last.text)
}

function differsInShape(draft: Draft, last: Line, line: Line, measures: Measures): boolean {
  if (isCentred(last) && isCentred(line)) return false
  if (draft.lines.length === 1 && isFirstLine(line, measures)) return true
  const inset = insetOf(line)
  const [first, second] = draft.lines
  if (first && second && draft.lines.length > 1) {
    return Math.abs(inset - insetOf(second)) > line.size * sameInset
  }
  const shift = inset - insetOf(last)
  if (Math.abs(shift) <= line.size * sameInset) return false
  if (shift < 0) return -shift > line.size * largestIndent
  // Further in than the first line: what hangs below the sign of an item, or an entry of a bibliography.
  if (markerOf(draft)) return shift > line.size * largestIndent
  return endsSentence(last.text) || shift > line.size * largestIndent
}

/** Whether a line stands as far in as first lines of paragraphs do. */
function isFirstLine(line: Line, { indent }: Measures): boolean {
  return indent !== null && Math.abs(insetOf(line) - indent) < line.size * 0.3
}

function isCentred(line: Line): boolean {
  const inset = insetOf(line)
  return inset > line.size && Math.abs(inset - roomAfter(line)) < line.size * 0.5
}

/** Whether a paragraph goes on in the next column or on the next page. */
function runsOn(draft: Draft, last: Line, line: Line, measures: Measures): boolean {
  if (isLarge(line, measures)) return false
  if (goesOnMidSentence(last, line)) return true
  if (beginsItem(draft, line) || !isFull(last, line)) return false
  if (isIndented(line) && !isIndented(last) && !markerOf(draft)) return false
  // A caption at the foot of a page is whole.
  if (isCentred(last) && !isCentred(line)) return false
  if (!endsSentence(last.text)) return true
  return measures.indent === null ? roomAfter(last) < 0.5 : !isIndented(line)
}

import { insetOf, type Line } from '@/lib/documents/import/pdf/line'
import type { Measures } from '@/lib/documents/import/pdf/measures'

/** Notes are set smaller than the text: at most so many times its size. */
const noteSize = 0.93

const noteMark = /^(?:[⁰¹²³⁴-⁹]+\s?|\d{1,3}[.)]?\s|[*†‡§¶]{1,3}\s?)(?=\S)/u

/** The lines of a region, and those at its bottom that are notes to the text of the page, note by note. */
export function partNotes(
  lines: readonly Line[],
  isFirstOfPage: boolean,
  measures: Measures,
): { text: Line[]; notes: Line[][] } {
  const small = lines.findLastIndex(({ size }) => size > measures.bodySize * noteSize) + 1
  const first = lines.findIndex((line, index) => index >= small && beginsNote(line, null))
  // A page all of which is small holds small text rather than notes.
  if (first === -1 || (small === 0 && isFirstOfPage)) return { text: [...lines], notes: [] }
  return { text: lines.slice(0, first), notes: notesOf(lines.slice(first)) }
}

function notesOf(lines: Line[]): Line[][] {
  const notes: Line[][] = []
  for (const line of lines) {
    const last = notes.at(-1)
    if (last && !beginsNote(line, last[0] ?? null)) last.push(line)
    else notes.push([line])
  }
  return notes
}

/** With a raised mark, or with a plain number that follows the one before it. */
function beginsNote(line: Line, before: Line | null): boolean {
  const mark = noteMark.exec(line.text)?.[0].trim()
  if (!mark || insetOf(line) > line.size * 4) return false
  const number = Number.parseInt(mark, 10)
  if (Number.isNaN(number) || before === null) return true
  const numberBefore = Number.parseInt(before.text, 10)
  return Number.isNaN(numberBefore) || number === numberBefore + 1
}

import type { TextRange } from '@/lib/text/text-range'
import { unitAround } from '@/lib/text/words'

const pairs = [
  '“”',
  '„“',
  '‘’',
  '«»',
  '‹›',
  '()',
  '[]',
  '{}',
  '（）',
  '「」',
  '『』',
  '《》',
  '""',
  "''",
]
const opening = new Set(pairs.map((pair) => pair[0] ?? ''))
const closing = new Set(pairs.map((pair) => pair[1] ?? ''))

const neverFirst = /^[,;:!?…·、。，．；：！？\-‐‑‒–—―]/u
const neverLast = /[,;:·、，；：\-‐‑‒–—―¿¡]$/u

/**
 * What a person means by a selection: whole words without outer white space. A word or emoji that is cut grows to
 * the whole of it; a quotation mark or bracket at an edge stays only with its partner; marks that cannot begin or
 * end a passage go, but the stop of a sentence stays. Null when nothing is left.
 */
export function trimToWords(text: string, range: TextRange): TextRange | null {
  const inside = { start: Math.max(0, range.start), end: Math.min(text.length, range.end) }
  const trimmed = withoutOuterMarks(text, inside)
  if (!trimmed) return null
  return {
    start: unitAround(text, trimmed.start)?.start ?? trimmed.start,
    end: unitAround(text, trimmed.end)?.end ?? trimmed.end,
  }
}

function withoutOuterMarks(text: string, range: TextRange): TextRange | null {
  let { start, end } = range
  while (start < end) {
    if (dropsFirst(text, start, end)) start += 1
    else if (dropsLast(text, start, end)) end -= 1
    else return { start, end }
  }
  return null
}

function dropsFirst(text: string, start: number, end: number): boolean {
  const mark = text.charAt(start)
  if (/\s/u.test(mark)) return true
  if (/^[-.]\p{N}/u.test(text.slice(start, start + 2))) return false
  if (opening.has(mark) && isPaired(text.slice(start, end), mark, 'first')) return false
  return opening.has(mark) || closing.has(mark) || mark === '.' || neverFirst.test(mark)
}

function dropsLast(text: string, start: number, end: number): boolean {
  const mark = text.charAt(end - 1)
  if (/\s/u.test(mark)) return true
  if (closing.has(mark) && isPaired(text.slice(start, end), mark, 'last')) return false
  return opening.has(mark) || closing.has(mark) || neverLast.test(mark)
}

/** Whether the mark at one edge of a passage has its partner in the passage. */
function isPaired(passage: string, mark: string, edge: 'first' | 'last'): boolean {
  const marks = quotationMarksOf(passage)
  const inOrder = edge === 'first' ? marks : marks.toReversed()
  const partners = partnersOf(mark)
  if (partners.includes(mark)) return inOrder.filter((other) => other === mark).length % 2 === 0
  let open = 0
  for (const other of inOrder) {
    if (other === mark) open += 1
    else if (partners.includes(other)) open -= 1
    if (open === 0) return true
  }
  return false
}

function partnersOf(mark: string): string[] {
  return pairs.filter((pair) => pair.includes(mark)).map((pair) => pair.replace(mark, ''))
}

/** All opening and closing marks of a passage, without the apostrophes inside words. */
function quotationMarksOf(passage: string): string[] {
  return Array.from(passage.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')).filter(
    (mark) => opening.has(mark) || closing.has(mark),
  )
}

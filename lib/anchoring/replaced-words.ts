import type { AlignedTexts } from '@/lib/anchoring/align-words'
import type { WordSpan } from '@/lib/anchoring/unique-grams'
import { endOfWord } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/** What paragraphs of a canonical text end with. */
export const paragraphEnd = '\n\n'

/**
 * How many of the new words before a linked one stand for the lost first words of a passage: all that are new, if what
 * was replaced began with the passage; a part of them in proportion, if it began before. None of another paragraph, where
 * what was lost is of one.
 */
export function replacedWordsBefore(
  texts: AlignedTexts,
  passage: TextRange,
  lost: WordSpan,
  target: number,
): number {
  const { old, newOf, oldOf } = texts.alignment
  let fresh = 0
  while (fresh < target && (oldOf[target - fresh - 1] ?? -1) < 0) fresh += 1
  let outside = 0
  while (outside < lost.start && (newOf[lost.start - outside - 1] ?? -1) < 0) outside += 1
  const before = lost.start > outside ? newOf[lost.start - outside - 1] : -1
  const isClosed = before === target - fresh - 1
  const count = shareOfReplaced(fresh, lost, isClosed ? outside : 0)
  const words = texts.oldText.slice(passage.start, old.starts[lost.end])
  return words.includes(paragraphEnd) ? count : inParagraphBefore(texts, target, count)
}

/** The same for the new words after a linked one and the lost last words of a passage. */
export function replacedWordsAfter(
  texts: AlignedTexts,
  passage: TextRange,
  lost: WordSpan,
  target: number,
): number {
  const { old, now, newOf, oldOf } = texts.alignment
  let fresh = 0
  while (target + fresh + 1 < now.count && (oldOf[target + fresh + 1] ?? -1) < 0) fresh += 1
  let outside = 0
  while (lost.end + outside < old.count && (newOf[lost.end + outside] ?? -1) < 0) outside += 1
  const after = lost.end + outside < old.count ? newOf[lost.end + outside] : now.count
  const isClosed = after === target + fresh + 1
  const count = shareOfReplaced(fresh, lost, isClosed ? outside : 0)
  const words = texts.oldText.slice(endOfWord(old, lost.start - 1), passage.end)
  return words.includes(paragraphEnd) ? count : inParagraphAfter(texts, target, count)
}

function shareOfReplaced(fresh: number, lost: WordSpan, outside: number): number {
  const missing = lost.end - lost.start
  const share = Math.round((fresh * missing) / (missing + outside))
  // Far more than was replaced is text that was inserted beside the passage.
  return share > missing * 2 + 2 ? Math.min(fresh, missing) : share
}

/** Of so many words before one those in its own paragraph. */
function inParagraphBefore(
  { newText, alignment: { now } }: AlignedTexts,
  target: number,
  count: number,
): number {
  const from = now.starts[target - count] ?? 0
  const begins = from + newText.slice(from, now.starts[target]).lastIndexOf(paragraphEnd)
  let inside = 0
  while (inside < count && (now.starts[target - inside - 1] ?? 0) > begins) inside += 1
  return inside
}

function inParagraphAfter(
  { newText, alignment: { now } }: AlignedTexts,
  target: number,
  count: number,
): number {
  const from = endOfWord(now, target)
  const at = newText.slice(from, endOfWord(now, target + count)).indexOf(paragraphEnd)
  const ends = at === -1 ? Infinity : from + at
  let inside = 0
  while (inside < count && (now.starts[target + inside + 1] ?? 0) < ends) inside += 1
  return inside
}

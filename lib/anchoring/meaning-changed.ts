import { compareMeaning } from '@/lib/anchoring/compare-meaning'
import { compareWords } from '@/lib/anchoring/compare-words'
import {
  type InSentence,
  isSameSentence,
  sentenceAt,
  sentenceOfQuote,
} from '@/lib/anchoring/in-sentence'
import type { Quote } from '@/lib/anchoring/match-quote'
import type { TextRange } from '@/lib/text/text-range'

/** More than a sentence has on one side of a passage. */
const longestSide = 800

/** A passage in its sentence, which no line end within a word ends. */
export function wholeSentenceAt(text: string, { start, end }: TextRange): InSentence {
  const from = Math.max(0, start - longestSide)
  const near = withoutLineEnds(text.slice(from, end + longestSide))
  return sentenceAt(near, { start: start - from, end: end - from })
}

/** The same of a quote, as far as its context was kept. */
export function wholeSentenceOf(quote: Quote & { start: number }): InSentence {
  const { start, prefix, exact, suffix } = quote
  const text = withoutLineEnds(prefix + exact + suffix)
  const end = prefix.length + exact.length
  return sentenceOfQuote({
    start,
    prefix: text.slice(0, prefix.length),
    exact: text.slice(prefix.length, end),
    suffix: text.slice(end),
  })
}

/** Whether a passage says something else in its sentence than it did: typography is no change. */
export function meaningChanged(was: InSentence, now: InSentence): boolean {
  const difference = compareWords(textOf(was), textOf(now))
  if (difference === 'identical' || difference === 'typography') return false
  return compareMeaning(was, now).length > 0
}

/** The same for two passages of texts that are known as a whole. */
export function meaningChangedAt(
  oldText: string,
  old: TextRange,
  newText: string,
  now: TextRange,
): boolean {
  const isSameQuote = oldText.slice(old.start, old.end) === newText.slice(now.start, now.end)
  if (isSameQuote && isSameSentence(oldText, old, newText, now)) return false
  return meaningChanged(wholeSentenceAt(oldText, old), wholeSentenceAt(newText, now))
}

const lineEndInWord = /(?<=\p{L})(?:-|- |‐)\n(?=\p{L})/gu

/** Soft hyphens instead, as many as there were characters: no offset moves. */
function withoutLineEnds(text: string): string {
  if (!text.includes('-\n') && !text.includes('- \n') && !text.includes('‐\n')) return text
  return text.replace(lineEndInWord, (lineEnd) => '\u00ad'.repeat(lineEnd.length))
}

function textOf({ before, exact, after }: InSentence): string {
  return before + exact + after
}

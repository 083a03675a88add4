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
  const from = startOfNearText(text, start)
  const to = endOfNearText(text, end)
  const near = withoutLineEnds(text.slice(from, to))
  const sentence = sentenceAt(near, { start: start - from, end: end - from })
  const isWhole = sentence.before.length < start - from && sentence.after.length < to - end
  return isWhole ? sentence : sentenceInWindow(text, { start, end })
}

/** The same where the sentence is longer than two stops are apart: to find it takes several times as long. */
function sentenceInWindow(text: string, { start, end }: TextRange): InSentence {
  const from = Math.max(0, start - longestSide)
  const near = withoutLineEnds(text.slice(from, end + longestSide))
  return sentenceAt(near, { start: start - from, end: end - from })
}

/** Behind the second stop before a place: the sentence that holds it begins after that, but for abbreviations. */
function startOfNearText(text: string, start: number): number {
  const least = Math.max(0, start - longestSide)
  let stops = 0
  for (let at = start - 2; at >= least; at -= 1) {
    if (isStop(text, at)) stops += 1
    if (stops === 2) return at + 1
  }
  return least
}

/** Behind the second stop after a place, and what shows that a sentence begins there. */
function endOfNearText(text: string, end: number): number {
  const most = Math.min(text.length, end + longestSide)
  let stops = 0
  for (let at = end; at < most; at += 1) {
    if (isStop(text, at)) stops += 1
    if (stops === 2) return Math.min(most, at + 3)
  }
  return most
}

function isStop(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x2e || unit === 0x21 || unit === 0x3f) return text.charCodeAt(at + 1) === 0x20
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f
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

import { contextLength } from '@/lib/anchoring/context-length'
import { isCutAt } from '@/lib/anchoring/known-text'
import type { Quote } from '@/lib/anchoring/match-quote'
import { endOfSentence, startOfSentence } from '@/lib/anchoring/sentence-edges'
import type { TextRange } from '@/lib/text/text-range'

/**
 * A quote and what stands before and after it in its sentences. A side that is cut is known in part only: what stands
 * further out may be anything.
 */
export type InSentence = {
  before: string
  exact: string
  after: string
  isCutBefore?: boolean
  isCutAfter?: boolean
}

/** In code units on one side of a quote. No sentence that people read is longer, and the segmenter is slow on more. */
const longestSide = 600

/** So much of the quote tells where its sentences begin and end. */
const enoughOfQuote = 50

/** A passage of a text in its sentences. Where the text is not known, they are cut, and so may be the last word. */
export function sentenceAt(text: string, { start, end }: TextRange): InSentence {
  const from = Math.max(0, start - longestSide)
  const to = Math.min(text.length, end + longestSide)
  const untilFirst = text.slice(from, Math.min(end, start + enoughOfQuote))
  const begins = from + startOfSentence(untilFirst, start - from)
  const lastFrom = Math.max(start, end - enoughOfQuote)
  const ends = lastFrom + endOfSentence(text.slice(lastFrom, to), end - lastFrom)
  const [before, after] = [text.slice(begins, start), text.slice(end, ends)]
  const [isUnknownBefore, isUnknownAfter] = [
    isCutAt(text, begins, 'before'),
    isCutAt(text, ends, 'after'),
  ]
  return {
    before: isUnknownBefore ? before.replace(firstWord, '') : before,
    exact: text.slice(start, end),
    after: isUnknownAfter ? after.replace(lastWord, '') : after,
    isCutBefore: isUnknownBefore || (from > 0 && begins === from),
    isCutAfter: isUnknownAfter || (to < text.length && ends === to),
  }
}

/**
 * Whether two passages of whole texts stand in the same words as far as their sentences reach. It looks at the letters
 * alone, which is many times quicker than to find the sentences: where it says no, they may still be the same.
 */
export function isSameSentence(
  oldText: string,
  old: TextRange,
  newText: string,
  now: TextRange,
): boolean {
  return (
    isSameSide(oldText, old.start - 1, newText, now.start - 1, -1) &&
    isSameSide(oldText, old.end, newText, now.end, 1)
  )
}

function isSameSide(oldText: string, old: number, newText: string, now: number, step: 1 | -1) {
  for (let count = 0; count < longestSide; count += 1) {
    const [a, b] = [old + count * step, now + count * step]
    const unit = oldText[a]
    if (unit !== newText[b]) return false
    if (unit === undefined || unit === '\n') return true
    // Before the quote the end of another sentence is passed; after it, that of its own.
    if (count > 0 && endsSentence(oldText, a) && endsSentence(newText, b)) return true
  }
  return true
}

/** A stop after a word that is too long for an abbreviation, and before a space and a capital. */
function endsSentence(text: string, index: number): boolean {
  const unit = text[index]
  if (unit !== '.' && unit !== '!' && unit !== '?') return false
  return /^\p{Ll}{4}[.!?] \p{Lu}/u.test(text.slice(index - 4, index + 3))
}

/**
 * A quote in what was kept of its sentences. A side is cut where neither its sentence nor the text begins or ends there;
 * a word that may be cut in two is left out. Without offsets nobody can tell whether a text began with the quote.
 */
export function sentenceOfQuote(quote: Quote & { start?: number }): InSentence {
  const { exact, prefix, suffix, start } = quote
  const place = { start: prefix.length, end: prefix.length + exact.length }
  const { before, after } = sentenceAt(prefix + exact + suffix, place)
  const beginsText = start === undefined ? isShort(prefix) : start === prefix.length
  const isCutBefore = before.length >= prefix.trimStart().length && !beginsText
  const isCutAfter = after.length >= suffix.trimEnd().length && !isShort(suffix)
  return {
    before: isCutBefore && isFull(prefix) ? before.replace(firstWord, '') : before,
    exact,
    after: isCutAfter && isFull(suffix) ? after.replace(lastWord, '') : after,
    isCutBefore,
    isCutAfter,
  }
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
const firstWord = new RegExp(String.raw`^[^\s${unspaced}]+`, 'u')
const lastWord = new RegExp(String.raw`[^\s${unspaced}]+$`, 'u')

/** Whether as much context was kept as ever is; a code unit less where a surrogate pair would have been cut. */
function isFull(context: string): boolean {
  return context.length >= contextLength - 1
}

/** Whether the text ended before as much context could be kept. None at all may not have been kept. */
function isShort(context: string): boolean {
  return context !== '' && !isFull(context)
}

/** The part of a sentence, with its quote, that lies as far from the quote as the other sentence is known. */
export function comparablePart(sentence: InSentence, other: InSentence): TextRange {
  const { before, exact, after } = sentence
  const length = before.length + exact.length + after.length
  const reachBefore = other.isCutBefore
    ? commonReach(before, other.before, 'before')
    : before.length
  const reachAfter = other.isCutAfter ? commonReach(after, other.after, 'after') : after.length
  return { start: before.length - reachBefore, end: length - after.length + reachAfter }
}

/** Enough letters to find the outer end of what is known, and few enough that they are seldom edited. */
const markLength = 12

/** How far one side reaches before it leaves what is known of the other: to the same words, else as many letters. */
function commonReach(side: string, known: string, where: 'before' | 'after'): number {
  if (known.trim() === '') return 0
  const mark = where === 'before' ? known.slice(0, markLength) : known.slice(-markLength)
  const index = where === 'before' ? side.lastIndexOf(mark) : side.indexOf(mark)
  const reach = where === 'before' ? side.length - index : index + mark.length
  return index !== -1 && reach <= 2 * known.length ? reach : Math.min(known.length, side.length)
}

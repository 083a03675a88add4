import { alignInOrder, type WordAlignment } from '@/lib/anchoring/align-words'
import type { TextRange } from '@/lib/anchoring/anchor'
import { compareWords, type WordsCompared } from '@/lib/anchoring/compare-words'
import { isWithinWords } from '@/lib/anchoring/cuts-word'
import { longestCompared, similarityOf } from '@/lib/anchoring/edit-distance'
import { mapRange } from '@/lib/anchoring/map-range'
import { commonContext, type Quote } from '@/lib/anchoring/match-quote'
import { largestTable, matchWords } from '@/lib/anchoring/match-words'
import type { Pattern } from '@/lib/anchoring/pattern'
import type { Vote } from '@/lib/anchoring/vote-for-places'
import { emptyWordList, endOfWord, readWords } from '@/lib/anchoring/word-list'

/** A place where a quote may be, and what speaks for it. */
export type Candidate = {
  range: TextRange
  words: WordsCompared
  /** Whether the very words stand right beside it again, in company that is as much like the quote's. */
  hasTwin: boolean
  /** How often the rarest words of the quote are in the text; Infinity where no other place of them was looked for. */
  rarest: number
  /** Of the quote, 0 to 1. */
  similarity: number
  /** Shares of the context on each side that is there too, 0 to 1; null where no context was kept. */
  before: number | null
  after: number | null
  /** Whether the very words stand there in the whole context that was kept. */
  isSurrounded: boolean
  /** All of it together: the share of quote and context that is there. */
  score: number
}

/** Words beyond the place that votes point to, for what was put in. */
const slack = 32

/** So large a share of whole words is near enough to the likeness; only smaller ones are compared letter by letter. */
const enoughLike = 0.75

/** Reused: an alignment with a window is good until the next one. */
const window = emptyWordList(512)
let newOf = new Int32Array(512)
let oldOf = new Int32Array(512)

/** Compares a pattern with the places that votes point to; null where next to nothing of the quote is there. */
export function weighPlace(
  text: string,
  quote: Quote,
  pattern: Pattern,
  vote: Vote,
  expected: number,
): Candidate | null {
  const { place: identical, hasTwin } = identicalPlace(text, quote, pattern, vote, expected)
  if (identical && isWholePattern(text, pattern, identical)) {
    return surrounded(quote, identical, hasTwin, vote.rarest)
  }
  const alignment = alignWithWindow(text, pattern, vote)
  const mapped = mapRange({ oldText: pattern.text, newText: text, alignment }, pattern.quote)
  const range = identical ?? mapped?.range
  if (!range || range.start >= range.end) return null
  const found = text.slice(range.start, range.end)
  const words = compareWords(quote.exact, found)
  const share = mapped?.share ?? 0
  const isSame = words === 'identical' || words === 'typography'
  const similarity = isSame ? 1 : share >= enoughLike ? share : likeness(quote.exact, found, share)
  const before = contextOn('before', pattern, alignment, range)
  const after = contextOn('after', pattern, alignment, range)
  return {
    ...{ range, words, similarity, hasTwin, rarest: vote.rarest },
    isSurrounded: words !== 'words' && isWhole(before) && isWhole(after),
    before: quote.prefix === '' ? null : nearShare(text, range, quote, 'before', before),
    after: quote.suffix === '' ? null : nearShare(text, range, quote, 'after', after),
    score: scoreOf(quote, similarity, before, after),
  }
}

/** Of two copies beside each other, one in so much less of the quote's company is no rival of the other. */
const twinShare = 0.5

/**
 * The place among those voted for that has the very words: the one in the best company, and of twins the one nearest to
 * where the pattern is expected to begin.
 */
function identicalPlace(
  text: string,
  quote: Quote,
  pattern: Pattern,
  { starts, first, end }: Vote,
  expected: number,
): { place: TextRange | null; hasTwin: boolean } {
  let best: { place: TextRange; company: number } | null = null
  let hasTwin = false
  let last = Number.NaN
  for (let index = first; index < end; index += 1) {
    const patternStart = starts[index] ?? 0
    if (patternStart === last) continue
    last = patternStart
    const place = identicalAt(text, quote, patternStart + pattern.quote.start)
    if (!place) continue
    const { before, after } = commonContext(text, place, quote)
    const company = before + after
    const other: number = best ? best.company : -1
    const isTwin = best !== null && Math.min(company, other) >= Math.max(company, other) * twinShare
    hasTwin ||= isTwin
    const isNearer =
      best !== null &&
      Math.abs(patternStart - expected) <
        Math.abs(best.place.start - pattern.quote.start - expected)
    if (isTwin ? isNearer : company > other) best = { place, company }
  }
  return { place: best?.place ?? null, hasTwin }
}

function identicalAt(text: string, quote: Quote, start: number): TextRange | null {
  const place = { start, end: start + quote.exact.length }
  const isThere = start >= 0 && text.startsWith(quote.exact, start)
  return isThere && !isWithinWords(text, place, quote) ? place : null
}

function isWholePattern(text: string, pattern: Pattern, place: TextRange): boolean {
  const start = place.start - pattern.quote.start
  return start >= 0 && text.startsWith(pattern.text, start)
}

function surrounded(
  { prefix, suffix }: Quote,
  range: TextRange,
  hasTwin: boolean,
  rarest: number,
): Candidate {
  return {
    ...{ range, hasTwin, rarest, words: 'identical', similarity: 1, isSurrounded: true, score: 1 },
    before: prefix === '' ? null : 1,
    after: suffix === '' ? null : 1,
  }
}

function alignWithWindow(text: string, pattern: Pattern, { from, to }: Vote): WordAlignment {
  const length = pattern.text.length
  const start = Math.max(0, from - slack)
  readWords(text, start, Math.max(start, Math.min(text.length, to + length + slack)), window)
  const old = pattern.words
  if (old.count * window.count > largestTable) return alignInOrder(old, window)
  if (newOf.length < old.count) newOf = new Int32Array(old.count * 2)
  if (oldOf.length < window.count) oldOf = new Int32Array(window.count * 2)
  newOf.fill(-1, 0, old.count)
  oldOf.fill(-1, 0, window.count)
  const alignment: WordAlignment = { old, now: window, newOf, oldOf, unique: none }
  matchWords(
    { words: old, span: { start: 0, end: old.count } },
    { words: window, span: { start: 0, end: window.count } },
    (index, target) => {
      alignment.newOf[index] = target
      alignment.oldOf[target] = index
    },
  )
  return alignment
}

const none = new Int32Array(0)

/** How much a quote and what was found are alike, 0 to 1; long ones by the share of their words. */
export function likeness(exact: string, found: string, share: number): number {
  return exact.length + found.length > 2 * longestCompared ? share : similarityOf(exact, found)
}

/** Letters of the words of a context: those that are near a place on their side of it, of all that were kept. */
type Context = { linked: number; kept: number }

function contextOn(
  side: 'before' | 'after',
  { text, quote }: Pattern,
  { old, now, newOf }: WordAlignment,
  range: TextRange,
): Context {
  const [start, end] = side === 'before' ? [0, quote.start] : [quote.end, text.length]
  const context = { linked: 0, kept: 0 }
  for (let index = 0; index < old.count; index += 1) {
    if ((old.starts[index] ?? 0) < start || endOfWord(old, index) > end) continue
    const letters = old.lengths[index] ?? 0
    context.kept += letters
    const target = newOf[index] ?? -1
    if (target < 0) continue
    const distance =
      side === 'before'
        ? range.start - endOfWord(now, target)
        : (now.starts[target] ?? 0) - range.end
    if (distance >= 0 && distance <= 2 * (end - start)) context.linked += letters
  }
  return context
}

function isWhole({ linked, kept }: Context): boolean {
  return kept > 0 && linked === kept
}

/** A context without whole words is compared by its characters. */
function nearShare(
  text: string,
  range: TextRange,
  quote: Quote,
  side: 'before' | 'after',
  { linked, kept }: Context,
): number {
  const length = side === 'before' ? quote.prefix.length : quote.suffix.length
  const common = commonContext(text, range, quote)[side] / length
  return kept === 0 ? common : Math.max(common, linked / kept)
}

function scoreOf({ exact }: Quote, similarity: number, before: Context, after: Context): number {
  const all = exact.length + before.kept + after.kept
  return (similarity * exact.length + before.linked + after.linked) / all
}

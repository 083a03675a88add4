import { heaviestChain } from '@/lib/anchoring/heaviest-chain'
import { largestTable, matchWords } from '@/lib/anchoring/match-words'
import { slideToParagraphs } from '@/lib/anchoring/slide-to-paragraphs'
import { type Run, uniqueRuns, type WordSpan } from '@/lib/anchoring/unique-grams'
import { emptyWordList, readWords, type WordList, wordListOf } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/** Which word of one list is which of the other; -1 where a word has none. */
export type WordAlignment = {
  old: WordList
  now: WordList
  /** For each old word the new one, and the other way round. */
  newOf: Int32Array
  oldOf: Int32Array
  /** Where an n-gram that occurs once in each whole text begins: the old index -> the new one. */
  unique: Int32Array
}

/** Both texts with their words aligned. */
export type AlignedTexts = { oldText: string; newText: string; alignment: WordAlignment }

/** A part of both lists that stands between words that are aligned already. */
type Gap = { old: WordSpan; now: WordSpan }

/** The n-grams that anchor the whole, and then, in what is left between them, shorter ones. */
export const longestGram = 5
const gramLengths = [longestGram, 3, 2]

/** Gaps up to so many pairs of words are compared outright: shorter than any search for anchors in them. */
const smallTable = 4096

/** Long gaps without anchors (repetitive texts) are compared in windows of so many words, half of each kept. */
const windowWords = 400

/** Words so much fewer than those without a counterpart on either side of them are strays. */
const strayShare = 4

/** A stretch that moved is known by so many words that occur once among those that have no counterpart. */
const movedGram = 4

/**
 * Aligns the words of two texts: unique n-grams first, in the heaviest order they have in common (after patience diff),
 * then recursively between them, at last word by word. Stretches that moved are aligned across. About linear.
 */
export function alignWords(oldText: string, newText: string): WordAlignment {
  const alignment = alignWordsInOrder(oldText, newText)
  alignMoved(alignment)
  return alignment
}

/** The same for a part of each text. Offsets are those of the whole texts. */
export function alignWordsWithin(old: PartOfText, now: PartOfText): WordAlignment {
  const alignment = alignInOrder(wordsOfPart(old), wordsOfPart(now))
  slideToParagraphs(alignment, old.text, now.text)
  alignMoved(alignment)
  return alignment
}

type PartOfText = { text: string; range: TextRange }

function wordsOfPart({ text, range }: PartOfText): WordList {
  const words = emptyWordList(range.end - range.start + 1)
  readWords(text, range.start, range.end, words)
  return words
}

/** The same without what moved: later words of the one are later words of the other. */
export function alignWordsInOrder(oldText: string, newText: string): WordAlignment {
  const alignment = alignInOrder(wordListOf(oldText), wordListOf(newText))
  slideToParagraphs(alignment, oldText, newText)
  return alignment
}

/** Lists of words in order, whatever paragraphs they are in. */
export function alignInOrder(old: WordList, now: WordList): WordAlignment {
  const alignment: WordAlignment = {
    old,
    now,
    newOf: new Int32Array(old.count).fill(-1),
    oldOf: new Int32Array(now.count).fill(-1),
    unique: new Int32Array(old.count).fill(-1),
  }
  alignWhole(alignment)
  dropStrays(alignment)
  return alignment
}

/** As `alignGap` does, but what is unique in the whole texts is noted, and so not left out where both begin alike. */
function alignWhole(alignment: WordAlignment): void {
  const whole = {
    old: { start: 0, end: alignment.old.count },
    now: { start: 0, end: alignment.now.count },
  }
  const runs = runsIn(alignment, whole, longestGram)
  for (const { old, now, length } of runs) {
    for (let index = 0; index <= length - longestGram; index += 1) {
      alignment.unique[old + index] = now + index
    }
  }
  alignBetween(alignment, whole, heaviestChain(runs), 1)
}

function alignGap(alignment: WordAlignment, gap: Gap, level: number): void {
  const rest = linkEdges(alignment, gap)
  const rows = rest.old.end - rest.old.start
  const columns = rest.now.end - rest.now.start
  if (rows === 0 || columns === 0) return
  const length = gramLengths[level]
  if (rows * columns <= smallTable || length === undefined) matchInWindows(alignment, rest)
  else alignBetween(alignment, rest, heaviestChain(runsIn(alignment, rest, length)), level + 1)
}

function runsIn({ old, now }: WordAlignment, gap: Gap, length: number): Run[] {
  return uniqueRuns({ words: old, span: gap.old }, { words: now, span: gap.now }, length)
}

/** Links the runs of a chain, and aligns what is before, between and after them. */
function alignBetween(alignment: WordAlignment, gap: Gap, chain: Run[], level: number): void {
  let from = { old: gap.old.start, now: gap.now.start }
  for (const run of chain) {
    const overlap = Math.max(0, from.old - run.old, from.now - run.now)
    if (overlap >= run.length) continue
    const start = { old: run.old + overlap, now: run.now + overlap }
    alignGap(
      alignment,
      { old: { start: from.old, end: start.old }, now: { start: from.now, end: start.now } },
      level,
    )
    const length = run.length - overlap
    for (let each = 0; each < length; each += 1) link(alignment, start.old + each, start.now + each)
    from = { old: start.old + length, now: start.now + length }
  }
  const rest = {
    old: { start: from.old, end: gap.old.end },
    now: { start: from.now, end: gap.now.end },
  }
  alignGap(alignment, rest, level)
}

/** Links the words that both sides of a gap begin and end with, and returns what is left. */
function linkEdges(alignment: WordAlignment, { old, now }: Gap): Gap {
  const rest = { old: { ...old }, now: { ...now } }
  while (isNotEmpty(rest) && isSame(alignment, rest.old.start, rest.now.start)) {
    link(alignment, rest.old.start, rest.now.start)
    rest.old.start += 1
    rest.now.start += 1
  }
  while (isNotEmpty(rest) && isSame(alignment, rest.old.end - 1, rest.now.end - 1)) {
    rest.old.end -= 1
    rest.now.end -= 1
    link(alignment, rest.old.end, rest.now.end)
  }
  return rest
}

/** The whole gap at once if it is small enough; else a window after the other, so that it stays linear. */
function matchInWindows(alignment: WordAlignment, gap: Gap): void {
  const { old, now } = alignment
  const rest = { old: { ...gap.old }, now: { ...gap.now } }
  while (isNotEmpty(rest)) {
    const isLast = sizeOf(rest) <= largestTable
    const window = isLast ? rest : firstWindow(rest)
    const half = { old: window.old.end, now: window.now.end }
    if (!isLast) {
      half.old = (window.old.start + window.old.end) >> 1
      half.now = (window.now.start + window.now.end) >> 1
    }
    const reached = { old: window.old.start, now: window.now.start }
    matchWords({ words: old, span: window.old }, { words: now, span: window.now }, (from, to) => {
      if (from >= half.old || to >= half.now) return
      link(alignment, from, to)
      reached.old = Math.max(reached.old, from + 1)
      reached.now = Math.max(reached.now, to + 1)
    })
    if (isLast) return
    const isStuck = reached.old === window.old.start
    rest.old.start = isStuck ? half.old : reached.old
    rest.now.start = isStuck ? half.now : reached.now
  }
}

function firstWindow({ old, now }: Gap): Gap {
  return {
    old: { start: old.start, end: Math.min(old.end, old.start + windowWords) },
    now: { start: now.start, end: Math.min(now.end, now.start + windowWords) },
  }
}

/**
 * Takes back single words that were matched in the midst of others that have nothing in common: the same "the" in
 * two sentences is no counterpart.
 */
function dropStrays(alignment: WordAlignment): void {
  const { old, newOf, oldOf } = alignment
  let gapBefore = gapFrom(alignment, 0, 0)
  let index = nextLinked(newOf, 0)
  while (index < old.count) {
    const start = { old: index, now: newOf[index] ?? 0 }
    let length = 0
    while (newOf[index] === start.now + length) {
      length += 1
      index += 1
    }
    const gapAfter = gapFrom(alignment, index, start.now + length)
    if (length * strayShare <= Math.min(gapBefore, gapAfter)) {
      newOf.fill(-1, start.old, index)
      oldOf.fill(-1, start.now, start.now + length)
    }
    gapBefore = gapAfter
    index = nextLinked(newOf, index)
  }
}

/** How many words have no counterpart from here to the next that has one: the longer side. */
function gapFrom({ old, now, newOf }: WordAlignment, index: number, indexNew: number): number {
  const next = nextLinked(newOf, index)
  const nextNew = next < old.count ? (newOf[next] ?? now.count) : now.count
  return Math.max(next - index, nextNew - indexNew)
}

/** The first word from an index on that has a counterpart; the length of the list where none has. */
export function nextLinked(counterparts: Int32Array, from: number): number {
  let index = from
  while (index < counterparts.length && isUnlinked(counterparts, index)) index += 1
  return index
}

/** Aligns what moved: words without a counterpart that are the same somewhere else. */
function alignMoved(alignment: WordAlignment): void {
  const { old, now, newOf, oldOf } = alignment
  const runs = uniqueRuns(
    { words: old, span: { start: 0, end: old.count }, skips: newOf },
    { words: now, span: { start: 0, end: now.count }, skips: oldOf },
    movedGram,
  )
  for (const chain of chainsWithinGaps(alignment, runs)) {
    const gap = gapAround(alignment, chain)
    if (gap) alignBetween(alignment, gap, chain, gramLengths.length - 1)
  }
}

/** Runs one after the other in one gap of each text. */
function chainsWithinGaps(alignment: WordAlignment, runs: Run[]): Run[][] {
  const chains: Run[][] = []
  for (const run of runs) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain && last && isInSameGap(alignment, last, run)) chain.push(run)
    else chains.push([run])
  }
  return chains
}

function isInSameGap({ newOf, oldOf }: WordAlignment, first: Run, second: Run): boolean {
  const isInOrder = second.now >= first.now + first.length
  return (
    isInOrder &&
    isFree(newOf, first.old + first.length, second.old) &&
    isFree(oldOf, first.now + first.length, second.now)
  )
}

function isFree(counterparts: Int32Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if ((counterparts[index] ?? -1) >= 0) return false
  }
  return true
}

/** The words without a counterpart around a chain of runs, on both sides; null where one of them got one by now. */
function gapAround({ newOf, oldOf }: WordAlignment, chain: Run[]): Gap | null {
  const first = chain[0]
  const last = chain.at(-1)
  if (!first || !last) return null
  const old = { start: first.old, end: last.old + last.length }
  const now = { start: first.now, end: last.now + last.length }
  if (!isFree(newOf, old.start, old.end) || !isFree(oldOf, now.start, now.end)) return null
  const reach = old.end - old.start
  return { old: widen(newOf, old, reach), now: widen(oldOf, now, reach) }
}

/** No further than the stretch is long: beyond that it is rather another one. */
function widen(counterparts: Int32Array, { start, end }: WordSpan, reach: number): WordSpan {
  const wide = { start, end }
  while (wide.start > Math.max(0, start - reach) && isUnlinked(counterparts, wide.start - 1)) {
    wide.start -= 1
  }
  const limit = Math.min(counterparts.length, end + reach)
  while (wide.end < limit && isUnlinked(counterparts, wide.end)) wide.end += 1
  return wide
}

function isUnlinked(counterparts: Int32Array, index: number): boolean {
  return (counterparts[index] ?? -1) < 0
}

function link({ newOf, oldOf }: WordAlignment, old: number, now: number): void {
  newOf[old] = now
  oldOf[now] = old
}

function isSame({ old, now }: WordAlignment, oldIndex: number, newIndex: number): boolean {
  return old.hashes[oldIndex] === now.hashes[newIndex]
}

function isNotEmpty({ old, now }: Gap): boolean {
  return old.start < old.end && now.start < now.end
}

function sizeOf({ old, now }: Gap): number {
  return (old.end - old.start) * (now.end - now.start)
}

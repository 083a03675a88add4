import { alignWordsWithin, type WordAlignment } from '@/lib/anchoring/align-words'
import { cutsWord } from '@/lib/anchoring/cuts-word'
import { emptyWordList, endOfWord, readWords, type WordList } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/** In code units: as many as are seldom said twice, and seldom edited. */
const phraseLength = 32

/** So many phrases on each side are looked for. Each takes a pass over both texts. */
const mostTries = 8

/** How far beside a passage, in code units, and how much longer the new text may be between both phrases. */
const reach = 1600

/**
 * The words around a passage of two long texts, aligned between the nearest phrases on each side of it that either text
 * says once, in the same order. For one passage that is many times quicker than to align the whole, and says the same;
 * null where there are no such phrases. Nothing is noted as unique in the whole.
 */
export function alignNear(
  oldText: string,
  newText: string,
  passage: TextRange,
): WordAlignment | null {
  const before = landmarkBefore(oldText, newText, passage.start)
  const after = before && landmarkAfter(oldText, newText, passage.end)
  if (!before || !after) return null
  const old = { start: before.old.start, end: after.old.end }
  const now = { start: before.now.start, end: after.now.end }
  const isInOrder = before.now.end <= after.now.start
  if (!isInOrder || now.end - now.start > 2 * (old.end - old.start) + reach) return null
  const alignment = alignWordsWithin({ text: oldText, range: old }, { text: newText, range: now })
  alignment.unique.fill(-1)
  return alignment
}

/** Where a phrase is that each of two texts says once; or the beginning or the end of both. */
type Landmark = { old: TextRange; now: TextRange }

function landmarkBefore(oldText: string, newText: string, start: number): Landmark | null {
  const words = wordsIn(oldText, { start: Math.max(0, start - reach), end: start })
  let last = words.count - 1
  for (let tries = 0; tries < mostTries && last >= 0; tries += 1) {
    let first = last
    while (first >= 0 && lengthOf(words, first, last) < phraseLength) first -= 1
    if (first < 0) break
    const found = landmarkAt(oldText, newText, rangeOf(words, first, last))
    if (found) return found
    last = first - 1
  }
  const isAtEdge = start < reach
  return isAtEdge ? { old: { start: 0, end: 0 }, now: { start: 0, end: 0 } } : null
}

function landmarkAfter(oldText: string, newText: string, end: number): Landmark | null {
  const words = wordsIn(oldText, { start: end, end: Math.min(oldText.length, end + reach) })
  let first = 0
  for (let tries = 0; tries < mostTries && first < words.count; tries += 1) {
    let last = first
    while (last < words.count && lengthOf(words, first, last) < phraseLength) last += 1
    if (last === words.count) break
    const found = landmarkAt(oldText, newText, rangeOf(words, first, last))
    if (found) return found
    first = last + 1
  }
  const [oldEnd, newEnd] = [oldText.length, newText.length]
  const isAtEdge = oldEnd - end < reach
  return isAtEdge
    ? { old: { start: oldEnd, end: oldEnd }, now: { start: newEnd, end: newEnd } }
    : null
}

/** The whole words in a range. */
function wordsIn(text: string, { start, end }: TextRange): WordList {
  const words = emptyWordList(end - start + 1)
  let [from, to] = [start, end]
  while (from < to && cutsWord(text, from)) from += 1
  while (from < to && cutsWord(text, to)) to -= 1
  readWords(text, from, to, words)
  return words
}

function rangeOf(words: WordList, first: number, last: number): TextRange {
  return { start: words.starts[first] ?? 0, end: endOfWord(words, last) }
}

function lengthOf(words: WordList, first: number, last: number): number {
  const { start, end } = rangeOf(words, first, last)
  return end - start
}

function landmarkAt(oldText: string, newText: string, old: TextRange): Landmark | null {
  const phrase = oldText.slice(old.start, old.end)
  const start = newText.indexOf(phrase)
  const isOnce =
    start !== -1 &&
    newText.indexOf(phrase, start + 1) === -1 &&
    oldText.indexOf(phrase) === old.start &&
    oldText.indexOf(phrase, old.start + 1) === -1
  const now = { start, end: start + phrase.length }
  const isOfWords = isOnce && !cutsWord(newText, now.start) && !cutsWord(newText, now.end)
  return isOfWords ? { old, now } : null
}

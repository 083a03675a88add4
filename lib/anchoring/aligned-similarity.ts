import type { AlignedTexts, WordAlignment } from '@/lib/anchoring/align-words'
import { editDistance, longestCompared, similarityOf } from '@/lib/anchoring/edit-distance'
import { linksInOrder, linksOf, runsOf } from '@/lib/anchoring/links-in-order'
import { wordsWithin } from '@/lib/anchoring/map-range'
import type { Run } from '@/lib/anchoring/unique-grams'
import { endOfWord } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/**
 * How much a passage and what became of it are alike, 0 to 1: as `similarityOf` has it, but letters are only compared from
 * one word that is aligned to the next. Never more than that, and less where words changed places, and where what was put in
 * place of a long stretch has letters of it. Where that is less than a half, all letters are compared after all; of a long
 * passage, the letters of the words that are still there are counted. The time it takes grows with the length.
 */
export function alignedSimilarity(texts: AlignedTexts, was: TextRange, now: TextRange): number {
  const words = wordsWithin(texts.alignment.old, was)
  const links = linksInOrder(texts.alignment, words)
  const longest = Math.max(was.end - was.start, now.end - now.start)
  const all = compareBetween(texts, was, now, words.start, links)
  if (all.distance <= longest * fewOther) return 1 - all.distance / Math.max(longest, 1)
  const worth = linksWorthwhile(texts.alignment, was, now, words.start, links)
  const { distance, kept } = compareBetween(texts, was, now, words.start, worth)
  const similarity = 1 - Math.min(distance, all.distance, longest) / longest
  if (similarity >= 0.5) return similarity
  return longest > longestCompared
    ? Math.max(similarity, kept / longest)
    : similarityOf(texts.oldText.slice(was.start, was.end), texts.newText.slice(now.start, now.end))
}

/** With more letters that differ, some of the words may have been aligned with others elsewhere in what was put in. */
const fewOther = 0.25

/** How many letters differ between linked words, and how many of those are in such words. */
type Compared = { distance: number; kept: number }

/** By a column of links that begins with a word of the old list. */
function compareBetween(
  texts: AlignedTexts,
  was: TextRange,
  now: TextRange,
  first: number,
  links: Int32Array,
): Compared {
  const { old, now: later } = texts.alignment
  let distance = 0
  let kept = 0
  let [oldFrom, newFrom] = [was.start, now.start]
  for (let index = 0; index < links.length; index += 1) {
    const target = links[index] ?? -1
    if (target < 0 || (later.starts[target] ?? 0) < newFrom) continue
    const [oldEnd, newEnd] = [endOfWord(old, first + index), endOfWord(later, target)]
    if (oldEnd > was.end || newEnd > now.end) break
    distance += distanceBetween(texts, oldFrom, oldEnd, newFrom, newEnd)
    kept += old.lengths[first + index] ?? 0
    oldFrom = oldEnd
    newFrom = newEnd
  }
  distance += distanceBetween(texts, oldFrom, was.end, newFrom, now.end)
  return { distance, kept }
}

/** Linked words, and where they are in both texts. */
type Stretch = { run: Run; old: TextRange; now: TextRange }

/** Without the links that cost more letters around them than they save. */
function linksWorthwhile(
  { old, now: later }: WordAlignment,
  was: TextRange,
  now: TextRange,
  first: number,
  links: Int32Array,
): Int32Array {
  const within = runsOf(links).map((run): Stretch => {
    const [start, last] = [first + run.old, first + run.old + run.length - 1]
    return {
      run,
      old: { start: old.starts[start] ?? 0, end: endOfWord(old, last) },
      now: { start: later.starts[run.now] ?? 0, end: endOfWord(later, run.now + run.length - 1) },
    }
  })
  const start = edge(was.start, now.start)
  const kept: Stretch[] = []
  for (const stretch of [...within, edge(was.end, now.end)]) {
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      const before = kept.at(-2) ?? start
      if (between(before, last) + between(last, stretch) <= between(before, stretch)) break
      kept.pop()
    }
    kept.push(stretch)
  }
  return linksOf(
    kept.slice(0, -1).map(({ run }) => run),
    links.length,
  )
}

function edge(old: number, now: number): Stretch {
  const run = { old: 0, now: 0, length: 0 }
  return { run, old: { start: old, end: old }, now: { start: now, end: now } }
}

/** How many letters at most differ between two stretches. */
function between(before: Stretch, after: Stretch): number {
  return Math.max(after.old.start - before.old.end, after.now.start - before.now.end)
}

/**
 * Most stretches are the same, and need not be cut out of their texts. Long ones without a common word have nothing in
 * common.
 */
function distanceBetween(
  { oldText, newText }: AlignedTexts,
  oldFrom: number,
  oldEnd: number,
  newFrom: number,
  newEnd: number,
): number {
  const length = oldEnd - oldFrom
  let same = 0
  while (
    same < length &&
    oldText.charCodeAt(oldFrom + same) === newText.charCodeAt(newFrom + same)
  ) {
    same += 1
  }
  const newLength = newEnd - newFrom
  if (same === length && newLength === length) return 0
  if (Math.min(length, newLength) > longestCompared) return Math.max(length, newLength)
  return editDistance(oldText.slice(oldFrom, oldEnd), newText.slice(newFrom, newEnd))
}

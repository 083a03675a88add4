import type { AlignedTexts } from '@/lib/anchoring/align-words'
import { editDistance, similarityOf } from '@/lib/anchoring/edit-distance'
import { wordsWithin } from '@/lib/anchoring/map-range'
import { endOfWord } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/**
 * How much a passage and what became of it are alike, 0 to 1: as `similarityOf` has it, but letters are only compared from
 * one word that is aligned to the next. Never more than that, and less where words changed places, and where what was put in
 * place of a long stretch has letters of it. Where that is less than a half, all letters of a passage that is not long are
 * compared after all. The time it takes grows with the length.
 */
export function alignedSimilarity(texts: AlignedTexts, was: TextRange, now: TextRange): number {
  const { oldText, newText, alignment } = texts
  const { old, now: later, newOf } = alignment
  const words = wordsWithin(old, was)
  const longest = Math.max(was.end - was.start, now.end - now.start)
  let distance = 0
  let [oldFrom, newFrom] = [was.start, now.start]
  for (let index = words.start; index < words.end; index += 1) {
    const target = newOf[index] ?? -1
    if (target < 0 || (later.starts[target] ?? 0) < newFrom) continue
    const [oldEnd, newEnd] = [endOfWord(old, index), endOfWord(later, target)]
    if (oldEnd > was.end || newEnd > now.end) break
    distance += distanceBetween(texts, oldFrom, oldEnd, newFrom, newEnd)
    oldFrom = oldEnd
    newFrom = newEnd
  }
  distance += distanceBetween(texts, oldFrom, was.end, newFrom, now.end)
  return distance * 2 <= longest || longest > longestCompared
    ? 1 - Math.min(distance, longest) / Math.max(longest, 1)
    : similarityOf(oldText.slice(was.start, was.end), newText.slice(now.start, now.end))
}

/** Beyond so many code units nothing is compared letter by letter: the time it takes grows with their square. */
const longestCompared = 4000

/** Most stretches are the same, and need not be cut out of their texts. Long ones without a common word have nothing in common. */
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

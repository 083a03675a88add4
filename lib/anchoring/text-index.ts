import { gramAt } from '@/lib/anchoring/grams'
import type { WordList } from '@/lib/anchoring/word-list'

/** More places than this, and a gram leads nowhere. Rarer ones are taken first, so that few are lost by it. */
export const commonest = 128

/**
 * Writes the places of a gram in a text, up to `commonest`, into a list from an index on: where its first word begins.
 * Returns how many, or more than `commonest` if there are more.
 */
export type FindGram = (gram: number, places: Int32Array, from: number) => number

/**
 * Where the word n-grams of a text are, for any number of anchors: pairs in the order of their buckets, and where each
 * bucket begins; about 10 bytes a word. An inverted index as in Manning, Raghavan, Schütze (2008), chapter 1, made
 * by counting: two passes over the words, and no comparison.
 */
export function indexText(words: WordList): FindGram {
  const { bucketStarts, shift, entries } = buildIndex(words)
  return (gram, places, from) => {
    const end = bucketStarts[(gram >>> shift) + 1] ?? 0
    let found = 0
    for (let entry = bucketStarts[gram >>> shift] ?? 0; entry < end; entry += 1) {
      if (entries[entry * 2] !== gram) continue
      if (found === commonest) return commonest + 1
      places[from + found] = entries[entry * 2 + 1] ?? 0
      found += 1
    }
    return found
  }
}

function buildIndex(words: WordList) {
  const { count, starts } = words
  const ofWord = new Uint32Array(count)
  const bits = Math.max(4, 31 - Math.clz32(count | 1))
  const shift = 32 - bits
  const bucketStarts = new Uint32Array((1 << bits) + 1)
  for (let index = 0; index < count; index += 1) {
    const gram = gramAt(words, index)
    ofWord[index] = gram
    if (gram !== 0) increment(bucketStarts, (gram >>> shift) + 1)
  }
  for (let bucket = 1; bucket < bucketStarts.length; bucket += 1) {
    bucketStarts[bucket] = (bucketStarts[bucket] ?? 0) + (bucketStarts[bucket - 1] ?? 0)
  }
  const size = bucketStarts[bucketStarts.length - 1] ?? 0
  // A gram and its offset side by side: they are read together, and so are in the cache together.
  const entries = new Uint32Array(size * 2)
  const next = bucketStarts.slice()
  for (let index = 0; index < count; index += 1) {
    const gram = ofWord[index] ?? 0
    if (gram === 0) continue
    const entry = increment(next, gram >>> shift)
    entries[entry * 2] = gram
    entries[entry * 2 + 1] = starts[index] ?? 0
  }
  return { shift, bucketStarts, entries }
}

function increment(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0
  counts[index] = before + 1
  return before
}

import { gramAt, gramLengthAt } from '@/lib/anchoring/grams'
import type { Quote } from '@/lib/anchoring/match-quote'
import { emptyWordList, endOfWord, readWords, type WordList } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/** What is looked for in a text: a quote with its context as one text, its words, and where the quote is in it. */
export type Pattern = {
  text: string
  quote: TextRange
  words: WordList
  /** Grams by which its places are found, and where each begins and ends in the pattern. */
  grams: Uint32Array
  gramStarts: Int32Array
  gramEnds: Int32Array
  gramCount: number
}

/** So many grams find a place, however long the quote is. */
export const mostGrams = 64

/** Reused, since one pattern is looked for after the other: a pattern is good until the next one is made. */
const words = emptyWordList(512)
const grams = new Uint32Array(mostGrams)
const gramStarts = new Int32Array(mostGrams)
const gramEnds = new Int32Array(mostGrams)

/** The pattern of a quote. It shares its columns with the next one that is made. */
export function patternOf({ prefix, exact, suffix }: Quote): Pattern {
  const text = prefix + exact + suffix
  readWords(text, 0, text.length, words)
  const stride = Math.ceil(words.count / mostGrams)
  let gramCount = 0
  for (let index = 0; index < words.count; index += stride) {
    const gram = gramAt(words, index)
    if (gram === 0) continue
    grams[gramCount] = gram
    gramStarts[gramCount] = words.starts[index] ?? 0
    gramEnds[gramCount] = endOfWord(words, index + gramLengthAt(words, index) - 1)
    gramCount += 1
  }
  const quote = { start: prefix.length, end: prefix.length + exact.length }
  return { text, quote, words, grams, gramStarts, gramEnds, gramCount }
}

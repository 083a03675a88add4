import { gramAt } from '@/lib/anchoring/grams'
import type { Quote } from '@/lib/anchoring/match-quote'
import { emptyWordList, readWords, type WordList } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/** What is looked for in a text: a quote with its context as one text, its words, and where the quote is in it. */
export type Pattern = {
  text: string
  quote: TextRange
  words: WordList
  /** Grams by which its places are found, and where each begins in the pattern. */
  grams: Uint32Array
  gramStarts: Int32Array
}

/** So many grams find a place, however long the quote is. */
const mostGrams = 64

export function patternOf({ prefix, exact, suffix }: Quote): Pattern {
  const text = prefix + exact + suffix
  const words = emptyWordList((text.length >> 2) + 16)
  readWords(text, 0, text.length, words)
  const stride = Math.ceil(words.count / mostGrams)
  const grams = new Uint32Array(mostGrams)
  const gramStarts = new Int32Array(mostGrams)
  let count = 0
  for (let index = 0; index < words.count; index += stride) {
    const gram = gramAt(words, index)
    if (gram === 0) continue
    grams[count] = gram
    gramStarts[count] = words.starts[index] ?? 0
    count += 1
  }
  return {
    text,
    quote: { start: prefix.length, end: prefix.length + exact.length },
    words,
    grams: grams.subarray(0, count),
    gramStarts: gramStarts.subarray(0, count),
  }
}

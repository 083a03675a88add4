import { cutsWord } from '@/lib/anchoring/cuts-word'
import { gramAt, gramLengthAt } from '@/lib/anchoring/grams'
import type { Quote } from '@/lib/anchoring/match-quote'
import { commonest, type FindGram } from '@/lib/anchoring/text-index'
import { emptyWordList, longestWord, readWords } from '@/lib/anchoring/word-list'

/** Reused, since one quote is looked for after the other. */
const words = emptyWordList(512)
const places = new Int32Array(commonest + 1)

/** A gram that is as rare as this needs no rarer one: its places are looked at. */
const rareEnough = 4

/**
 * The first two places of the very words of a quote in a text, found by the rarest gram within it instead of by reading
 * the text, where there is an index. A first or last word that the quote cuts is left out of that.
 */
export function verbatimPlaces(text: string, find: FindGram | null, quote: Quote): number[] {
  const { exact } = quote
  const rarest = find ? rarestGram(find, quote) : null
  if (find === null || rarest === null || rarest.count > commonest) return placesInText(text, exact)
  const count = find(rarest.gram, places, 0)
  const starts = Array.from(places.subarray(0, count), (place) => place - rarest.offset)
  return starts.filter((start) => text.startsWith(exact, start)).slice(0, 2)
}

function placesInText(text: string, quote: string): number[] {
  const first = text.indexOf(quote)
  const second = first === -1 ? -1 : text.indexOf(quote, first + 1)
  return [first, second].filter((place) => place !== -1)
}

/** Null where no gram is surely the same in the text, whatever stands beside the quote there. */
function rarestGram(find: FindGram, { prefix, exact, suffix }: Quote) {
  readWords(exact, 0, exact.length, words)
  // A word that was cut for its length would be cut elsewhere if the text has more of it.
  if (words.lengths[0] === longestWord) return null
  const whole = prefix + exact + suffix
  const first = cutsWord(whole, prefix.length) ? 1 : 0
  const end = words.count - (cutsWord(whole, prefix.length + exact.length) ? 1 : 0)
  let rarest: { gram: number; offset: number; count: number } | null = null
  for (let index = first; index + gramLengthAt(words, index) <= end; index += 1) {
    const gram = gramAt(words, index)
    const count = find(gram, places, 0)
    if (rarest === null || count < rarest.count) {
      rarest = { gram, offset: words.starts[index] ?? 0, count }
    }
    if (count <= rareEnough) break
  }
  return rarest
}

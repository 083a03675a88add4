import { gramAt, gramLengthAt } from '@/lib/anchoring/grams'
import { commonest, type FindGram } from '@/lib/anchoring/text-index'
import { emptyWordList, longestWord, readWords } from '@/lib/anchoring/word-list'

/** Reused, since one quote is looked for after the other. */
const words = emptyWordList(512)
const places = new Int32Array(commonest + 1)

/** A gram that is as rare as this needs no rarer one: its places are looked at. */
const rareEnough = 4

/**
 * The first two places of the very words of a quote in a text, found by the rarest gram within it instead of by reading
 * the text, where there is an index. Its first and last word are left out of that, as they may be parts of longer ones in the text.
 */
export function verbatimPlaces(text: string, find: FindGram | null, quote: string): number[] {
  const rarest = find ? rarestGram(find, quote) : null
  if (find === null || rarest === null || rarest.count > commonest) return placesInText(text, quote)
  const count = find(rarest.gram, places, 0)
  const starts = Array.from(places.subarray(0, count), (place) => place - rarest.offset)
  return starts.filter((start) => text.startsWith(quote, start)).slice(0, 2)
}

function placesInText(text: string, quote: string): number[] {
  const first = text.indexOf(quote)
  const second = first === -1 ? -1 : text.indexOf(quote, first + 1)
  return [first, second].filter((place) => place !== -1)
}

/** Null where no gram is surely the same in the text, whatever stands beside the quote there. */
function rarestGram(find: FindGram, quote: string) {
  readWords(quote, 0, quote.length, words)
  // A word that was cut for its length would be cut elsewhere if the text has more of it.
  if (words.lengths[0] === longestWord) return null
  let rarest: { gram: number; offset: number; count: number } | null = null
  for (let index = 1; index + gramLengthAt(words, index) < words.count; index += 1) {
    const gram = gramAt(words, index)
    const count = find(gram, places, 0)
    if (rarest === null || count < rarest.count) {
      rarest = { gram, offset: words.starts[index] ?? 0, count }
    }
    if (count <= rareEnough) break
  }
  return rarest
}

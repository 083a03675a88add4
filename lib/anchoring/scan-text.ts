import { cutsWord } from '@/lib/anchoring/cuts-word'
import type { Pattern } from '@/lib/anchoring/pattern'
import { commonest, type FindGram } from '@/lib/anchoring/text-index'

/** So many grams are looked for, the longest first: they are the rarest. Each takes a pass over the text. */
const mostScanned = 12

/** Of a short quote and its context this share: a place with none of those has less than half of the letters. */
const shareScanned = 0.6

/** How many grams of a pattern are looked for. */
export function scannedGrams({ gramCount }: Pattern): number {
  return Math.min(mostScanned, Math.ceil(gramCount * shareScanned))
}

/**
 * Finds the grams of one pattern by reading the text for each, as they are written in the pattern. For one anchor that is
 * several times quicker than to index the text; it misses what is written in other typography.
 */
export function scanText(text: string, pattern: Pattern): FindGram {
  const writings = writingsOf(pattern)
  return (gram, places, from) => {
    const writing = writings.get(gram)
    if (writing === undefined) return 0
    let found = 0
    for (let at = text.indexOf(writing); at !== -1; at = text.indexOf(writing, at + 1)) {
      if (cutsWord(text, at) || cutsWord(text, at + writing.length)) continue
      if (found === commonest) return commonest + 1
      places[from + found] = at
      found += 1
    }
    return found
  }
}

function writingsOf(pattern: Pattern) {
  const { text, grams, gramStarts, gramEnds, gramCount } = pattern
  const writings: [number, string][] = []
  for (let index = 0; index < gramCount; index += 1) {
    writings.push([grams[index] ?? 0, text.slice(gramStarts[index], gramEnds[index])])
  }
  return new Map(writings.sort((a, b) => b[1].length - a[1].length).slice(0, scannedGrams(pattern)))
}

import type { Quote } from '@/lib/anchoring/match-quote'
import { type FindGram, indexText } from '@/lib/anchoring/text-index'
import { verbatimPlaces } from '@/lib/anchoring/verbatim-places'
import { type WordList, wordListOf } from '@/lib/anchoring/word-list'

/** A text with its index, once there is one, and how many anchors are looked for by reading it first. */
export type Finder = {
  text: string
  /** The words of the text, where somebody has read them already. */
  words: WordList | null
  index: FindGram | null
  scansLeft: number
}

/** From here on one scan of the text is quicker than an index of it. */
export const longToIndex = 50_000

/** For one anchor, or two, and who knows how many more. */
export const fewScans = 2

/** Where an infinite number of scans is allowed, no index is made. */
export function createFinder(text: string, mostScans = fewScans): Finder {
  const isShort = text.length < longToIndex && mostScans !== Infinity
  return { text, words: null, index: null, scansLeft: isShort ? 0 : mostScans }
}

/** The index of a text, made when it is first asked for. */
export function indexOf(finder: Finder): FindGram {
  finder.index ??= indexText(finder.words ?? wordListOf(finder.text))
  return finder.index
}

/** The first two places of the very words of a quote. */
export function verbatimPlacesIn(finder: Finder, quote: Quote): number[] {
  const find = finder.scansLeft === Infinity ? null : indexOf(finder)
  return verbatimPlaces(finder.text, find, quote)
}

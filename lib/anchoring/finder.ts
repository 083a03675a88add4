import type { Quote } from '@/lib/anchoring/match-quote'
import { type FindGram, indexText } from '@/lib/anchoring/text-index'
import { verbatimPlaces } from '@/lib/anchoring/verbatim-places'
import { type WordList, wordListOf } from '@/lib/anchoring/word-list'

/** A text with its index, once there is one, and how many anchors are looked for by reading it before one is made. */
export type Finder = {
  text: string
  /** The words of the text, where somebody has read them already. */
  words: WordList | null
  index: FindGram | null
  /** Whether one is made at all: for a few anchors in a long text it takes longer than to read the text for each. */
  mayIndex: boolean
  scansLeft: number
}

/** From here on one scan of the text is quicker than an index of it. */
export const longToIndex = 50_000

/** For one anchor, or two, and who knows how many more. */
export const fewScans = 2

export function createFinder(text: string, mostScans = fewScans): Finder {
  const scansLeft = text.length < longToIndex ? 0 : mostScans
  return { text, words: null, index: null, mayIndex: true, scansLeft }
}

/** For a few anchors, each of which is looked for by reading the text. */
export function createReader(text: string): Finder {
  return { ...createFinder(text), mayIndex: false }
}

/** Whether the next anchor is looked for by reading the text. */
export function isRead({ index, mayIndex, scansLeft }: Finder): boolean {
  return !mayIndex || (index === null && scansLeft > 0)
}

/** The index of a text, made when it is first asked for. */
export function indexOf(finder: Finder): FindGram {
  finder.index ??= indexText(finder.words ?? wordListOf(finder.text))
  return finder.index
}

/** The first two places of the very words of a quote. */
export function verbatimPlacesIn(finder: Finder, quote: Quote): number[] {
  const find = finder.mayIndex ? indexOf(finder) : null
  return verbatimPlaces(finder.text, find, quote)
}

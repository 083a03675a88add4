import type { Anchor, TextRange } from '@/lib/anchoring/anchor'
import { countWords } from '@/lib/text/words'

/** A quote with the words around it, without its offsets. */
export type Quote = Pick<Anchor, 'exact' | 'prefix' | 'suffix'>

/** A place that holds the quote, and whether it may be another sentence of the same words. */
export type QuoteMatch = { range: TextRange; certain: boolean }

/**
 * How many code units right beside the quote must be the same, on each side and in all: a word, and about four.
 * Less would let a copy of the sentence elsewhere agree by chance; more would lose a passage near which a word
 * was edited.
 */
const agreeingEachSide = 4
const agreeingInAll = 24

/** From here on nobody writes the same words twice by chance. Shorter, and phrases of a text match each other. */
const unmistakableLength = 32
const unmistakableWords = 5

/**
 * The one place in the text that the quote can mean: where its context agrees on both sides, or where it stands
 * alone and is unmistakable. Alone with one side agreeing it is found, not certain. Otherwise null, never a guess.
 */
export function matchQuote(text: string, quote: Quote): QuoteMatch | null {
  const { first, count, agreeing, surrounded } = occurrencesOf(text, quote)
  if (agreeing.length > 1) return certain(only(surrounded))
  if (agreeing.length === 1) return certain(only(agreeing))
  if (!first || count > 1) return null
  if (isUnmistakable(quote.exact)) return certain(first)
  return agreement(text, first, quote) === 'one' ? { range: first, certain: false } : null
}

/**
 * Whether the words right beside a place are those beside the quote. A side without words (the text began or ended
 * there, or nobody kept them) leaves it to the other side; without any words at all nothing is sure.
 */
function agreement(text: string, place: TextRange, quote: Quote): 'both' | 'one' | 'none' {
  const { prefix, suffix } = quote
  if (prefix === '' && suffix === '') return 'one'
  const { before, after } = commonContext(text, place, quote)
  const inAll = Math.min(prefix.length + suffix.length, agreeingInAll)
  const agreesBefore = before >= Math.min(prefix.length, agreeingEachSide)
  const agreesAfter = after >= Math.min(suffix.length, agreeingEachSide)
  if (agreesBefore && agreesAfter && before + after >= inAll) return 'both'
  return Math.max(before, after) >= Math.min(inAll, agreeingInAll / 2) ? 'one' : 'none'
}

/** Whether the whole kept context stands beside a place. */
export function isSurrounded(text: string, place: TextRange, quote: Quote): boolean {
  const { before, after } = commonContext(text, place, quote)
  return before === quote.prefix.length && after === quote.suffix.length
}

/** How many code units of the quote's context stand right before and right after a place. */
export function commonContext(
  text: string,
  place: TextRange,
  { prefix, suffix }: Quote,
): { before: number; after: number } {
  let before = 0
  while (
    before < prefix.length &&
    text[place.start - before - 1] === prefix[prefix.length - before - 1]
  ) {
    before += 1
  }
  let after = 0
  while (after < suffix.length && text[place.end + after] === suffix[after]) after += 1
  return { before, after }
}

/** Whether the quote is so long that one occurrence in other company can only be the same passage. */
export function isUnmistakable(exact: string): boolean {
  return exact.length >= unmistakableLength && countWords(exact) >= unmistakableWords
}

/** With more copies than this, each of them read, thousands of anchors would take minutes; words do not get here. */
const mostCopies = 1000

/** Reads no further once two places have the whole context: then nothing tells them apart. */
function occurrencesOf(text: string, quote: Quote) {
  const { exact, prefix, suffix } = quote
  const isBare = prefix === '' && suffix === ''
  const agreeing: TextRange[] = []
  const surrounded: TextRange[] = []
  let first: TextRange | null = null
  let count = 0
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const place = { start, end: start + exact.length }
    first ??= place
    count += 1
    if (agreement(text, place, quote) === 'both') {
      agreeing.push(place)
      if (isSurrounded(text, place, quote)) surrounded.push(place)
    }
    if (surrounded.length > 1 || (isBare && count > 1)) break
    if (count === mostCopies) return { first, count, agreeing: [], surrounded: [] }
  }
  return { first, count, agreeing, surrounded }
}

function certain(range: TextRange | undefined): QuoteMatch | null {
  return range ? { range, certain: true } : null
}

function only(places: TextRange[]): TextRange | undefined {
  return places.length === 1 ? places[0] : undefined
}

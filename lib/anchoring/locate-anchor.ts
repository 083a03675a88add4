import type { Anchor, Location, LocationMethod, TextRange } from '@/lib/anchoring/anchor'
import { compareMeaning } from '@/lib/anchoring/compare-meaning'
import { sentenceAt, sentenceOfQuote } from '@/lib/anchoring/in-sentence'
import { isSurrounded, matchQuote, type Quote } from '@/lib/anchoring/match-quote'
import { type NormalisedText, normaliseTypography } from '@/lib/anchoring/normalise-typography'

/** Finds an anchor in a text: where it is, how sure that is, or that it is not there. Never a guess. */
export function locateAnchor(text: string, anchor: Anchor): Location {
  return createLocator(text)(anchor)
}

/** Finds many anchors in one text. What the text needs is prepared once, and only if an anchor asks for it. */
export function createLocator(text: string): (anchor: Anchor) => Location {
  let normalised: NormalisedText | null = null
  const normalisedText = () => {
    normalised ??= normaliseTypography(text)
    return normalised
  }
  return (anchor) =>
    locateInPlace(text, anchor) ??
    locateByQuote(text, anchor) ??
    locateUncertain(text, anchor) ??
    locateNormalised(normalisedText(), anchor) ?? { status: 'orphaned' }
}

/** The same words, in the same company, at the same offsets. */
function locateInPlace(text: string, anchor: Anchor): Location | null {
  return holdsQuote(text, anchor) && isSurrounded(text, anchor, anchor)
    ? found('exact', anchor, 'offsets')
    : null
}

function locateByQuote(text: string, anchor: Anchor): Location | null {
  const match = matchQuote(text, anchor)
  if (!match) return null
  const isInPlace = match.range.start === anchor.start && match.range.end === anchor.end
  const method = isInPlace ? 'offsets' : 'quote'
  if (!match.certain || meaningChanged(text, match.range, anchor)) {
    return found('needs-review', match.range, method)
  }
  return found(isInPlace ? 'exact' : 'moved', match.range, method)
}

/** The same words at the same offsets, but their company cannot tell which of several copies they are. */
function locateUncertain(text: string, anchor: Anchor): Location | null {
  return holdsQuote(text, anchor) ? found('needs-review', anchor, 'offsets') : null
}

function locateNormalised(normalised: NormalisedText, anchor: Anchor): Location | null {
  const quote: Quote = {
    exact: normaliseTypography(anchor.exact).text,
    prefix: normaliseTypography(anchor.prefix).text,
    suffix: normaliseTypography(anchor.suffix).text,
  }
  const match = quote.exact === '' ? null : matchQuote(normalised.text, quote)
  if (!match) return null
  const isCertain = match.certain && !meaningChanged(normalised.text, match.range, quote)
  const range = normalised.toOriginal(match.range)
  return found(isCertain ? 'moved' : 'needs-review', range, 'normalised')
}

function holdsQuote(text: string, anchor: Anchor): boolean {
  return text.slice(anchor.start, anchor.end) === anchor.exact
}

/** The words are the same in every way of looking so far, so the similarity is 1. */
function found(
  status: 'exact' | 'moved' | 'needs-review',
  { start, end }: TextRange,
  method: LocationMethod,
): Location {
  return { status, range: { start, end }, method, similarity: 1 }
}

/** Whether the words of the quote, the same here, say something else in their sentence. */
function meaningChanged(
  text: string,
  place: TextRange,
  quote: Quote & { start?: number },
): boolean {
  return compareMeaning(sentenceOfQuote(quote), sentenceAt(text, place)).length > 0
}

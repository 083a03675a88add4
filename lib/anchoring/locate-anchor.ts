import type { Anchor, Location, TextRange } from '@/lib/anchoring/anchor'
import { type Choice, chooseCandidate } from '@/lib/anchoring/choose-candidate'
import { contextLength } from '@/lib/anchoring/context-length'
import { isWithinWords } from '@/lib/anchoring/cuts-word'
import { type ExpectedPlace, expectedAlone } from '@/lib/anchoring/expected-places'
import { findCandidates } from '@/lib/anchoring/find-candidates'
import { createFinder, type Finder } from '@/lib/anchoring/finder'
import { isSurrounded, matchQuote } from '@/lib/anchoring/match-quote'
import { meaningChanged, wholeSentenceAt, wholeSentenceOf } from '@/lib/anchoring/meaning-changed'
import { type Candidate, likeness } from '@/lib/anchoring/weigh-place'

/** Finds an anchor in a text: where it is, how sure that is, or that it is not there. Never a guess. */
export function locateAnchor(text: string, anchor: Anchor): Location {
  return createLocator(text)(anchor)
}

/** Finds many anchors in one text, one after the other. What the text needs is prepared once, when one asks for it. */
export function createLocator(text: string): (anchor: Anchor) => Location {
  const finder = createFinder(text)
  return (anchor) => locateIn(finder, anchor)
}

/** The same in a text whose index is needed for something else as well. */
export function locateIn(finder: Finder, anchor: Anchor): Location {
  return locateInPlace(finder.text, anchor) ?? locateAt(finder, anchor, expectedAlone(anchor.start))
}

/** Where an anchor is that is not in its place, found by its words. */
export function locateAt(finder: Finder, anchor: Anchor, expected: ExpectedPlace): Location {
  return locateAmong(finder.text, anchor, findCandidates(finder, anchor, expected), expected)
}

/** Where an anchor has the same words, in the same company, at the same offsets; null where it does not. */
export function locateInPlace(text: string, anchor: Anchor): Location | null {
  return holdsQuote(text, anchor) && isSurrounded(text, anchor, anchor)
    ? found('exact', anchor, 'offsets')
    : null
}

/** Where an anchor is, of the places that it may be at. */
export function locateAmong(
  text: string,
  anchor: Anchor,
  candidates: readonly Candidate[],
  expected: ExpectedPlace,
): Location {
  const choice = chooseCandidate(anchor, candidates, expected)
  if (choice) return locationOf(text, anchor, choice)
  const match = candidates.length === 0 ? matchQuote(text, anchor) : null
  if (match && !isWithinWords(text, match.range, anchor)) {
    const isSame = match.certain && !changesMeaning(text, anchor, match.range)
    return found(isSame ? 'moved' : 'needs-review', match.range, 'quote')
  }
  // The same words at the same offsets, but in other company.
  return holdsQuote(text, anchor)
    ? found('needs-review', anchor, 'offsets')
    : { status: 'orphaned' }
}

function locationOf(text: string, anchor: Anchor, { candidate, isCertain }: Choice): Location {
  const { range, words } = candidate
  const isSame =
    isCertain && (isInSameText(text, anchor, range) || !changesMeaning(text, anchor, range))
  const isInPlace = words === 'identical' && range.start === anchor.start
  return {
    status: isSame ? (isInPlace ? 'exact' : 'moved') : 'needs-review',
    range,
    method: isInPlace ? 'offsets' : methods[words],
    similarity:
      words === 'identical' || words === 'typography'
        ? 1
        : likeness(anchor.exact, text.slice(range.start, range.end), candidate.similarity),
  }
}

const methods = {
  identical: 'quote',
  typography: 'normalised',
  marks: 'approximate',
  words: 'approximate',
} as const

function holdsQuote(text: string, anchor: Anchor): boolean {
  return text.slice(anchor.start, anchor.end) === anchor.exact
}

function found(
  status: 'exact' | 'moved' | 'needs-review',
  { start, end }: TextRange,
  method: 'offsets' | 'quote',
): Location {
  return { status, range: { start, end }, method, similarity: 1 }
}

/** Whether as much as ever is kept of a context is there: less may end before its sentence does. */
function isInSameText(text: string, anchor: Anchor, range: TextRange): boolean {
  const isFull = Math.min(anchor.prefix.length, anchor.suffix.length) >= contextLength - 1
  return isFull && isSurrounded(text, range, anchor)
}

/** Whether the words of the quote, the same here, say something else in their sentence. */
function changesMeaning(text: string, anchor: Anchor, place: TextRange): boolean {
  return meaningChanged(wholeSentenceOf(anchor), wholeSentenceAt(text, place))
}

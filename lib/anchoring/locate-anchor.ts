import type { Anchor, Location, TextRange } from '@/lib/anchoring/anchor'
import { type Choice, chooseCandidate } from '@/lib/anchoring/choose-candidate'
import { contextLength } from '@/lib/anchoring/context-length'
import { isWithinWords } from '@/lib/anchoring/cuts-word'
import {
  type ExpectedPlace,
  expectedAlone,
  expectedPlaces,
  isCloseTo,
} from '@/lib/anchoring/expected-places'
import { findCandidates } from '@/lib/anchoring/find-candidates'
import { createFinder, type Finder, fewScans } from '@/lib/anchoring/finder'
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

/**
 * Finds many anchors in one text at once, in their order. Those that are found beside all others tell where the rest is
 * to be expected, so that copies of a passage are told apart that one anchor alone could not tell apart.
 */
export function locateAnchors(text: string, anchors: readonly Anchor[]): Location[] {
  // One alone has no others, and is no witness for itself.
  if (anchors.length < 2) return anchors.map(createLocator(text))
  const finder = createFinder(text, anchors.length > fewScans ? 0 : fewScans)
  const inPlace = anchors.map((anchor) => locateInPlace(text, anchor))
  const first = anchors.map((anchor, index) => (inPlace[index] ? null : findAlone(finder, anchor)))
  const expected = expectedPlaces(
    anchors.map((range, index) => {
      if (inPlace[index]) return { range, found: range.start, weight: 1 }
      const choice = first[index]?.choice
      const found = choice?.isUnrivalled ? choice.candidate.range.start : null
      return { range, found, weight: choice?.isUnlikeOthers ? 3 : 1 }
    }),
  )
  return anchors.map((anchor, index) => {
    const { candidates, choice } = first[index] ?? { candidates: [], choice: null }
    const place = expected[index] ?? expectedAlone(anchor.start)
    return (
      inPlace[index] ??
      (choice?.isUnrivalled && (choice.isUnlikeOthers || isCloseTo(choice.candidate.range, place))
        ? locateAmong(text, anchor, candidates, place)
        : locateAt(finder, anchor, place))
    )
  })
}

function findAlone(finder: Finder, anchor: Anchor) {
  const expected = expectedAlone(anchor.start)
  const candidates = findCandidates(finder, anchor, expected)
  return { candidates, choice: chooseCandidate(anchor, candidates, expected) }
}

function locateAt(finder: Finder, anchor: Anchor, expected: ExpectedPlace): Location {
  return locateAmong(finder.text, anchor, findCandidates(finder, anchor, expected), expected)
}

/** The same words, in the same company, at the same offsets. */
function locateInPlace(text: string, anchor: Anchor): Location | null {
  return holdsQuote(text, anchor) && isSurrounded(text, anchor, anchor)
    ? found('exact', anchor, 'offsets')
    : null
}

function locateAmong(
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

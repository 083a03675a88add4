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
import { isSurrounded, matchQuote } from '@/lib/anchoring/match-quote'
import { meaningChanged, wholeSentenceAt, wholeSentenceOf } from '@/lib/anchoring/meaning-changed'
import { type Pattern, patternOf } from '@/lib/anchoring/pattern'
import { scannedGrams, scanText } from '@/lib/anchoring/scan-text'
import { type FindGram, indexText } from '@/lib/anchoring/text-index'
import { verbatimPlaces } from '@/lib/anchoring/verbatim-places'
import { type Vote, voteForPlaces } from '@/lib/anchoring/vote-for-places'
import { type Candidate, likeness, weighPlace } from '@/lib/anchoring/weigh-place'
import { type WordList, wordListOf } from '@/lib/anchoring/word-list'

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
  const candidates = candidatesOf(finder, anchor, expected)
  return { candidates, choice: chooseCandidate(anchor, candidates, expected) }
}

function locateAt(finder: Finder, anchor: Anchor, expected: ExpectedPlace): Location {
  return locateAmong(finder.text, anchor, candidatesOf(finder, anchor, expected), expected)
}

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
const fewScans = 2

/** Where an infinite number of scans is allowed, no index is made. */
export function createFinder(text: string, mostScans = fewScans): Finder {
  const isShort = text.length < longToIndex && mostScans !== Infinity
  return { text, words: null, index: null, scansLeft: isShort ? 0 : mostScans }
}

/** The index of a text, made when it is first asked for. */
function indexOf(finder: Finder): FindGram {
  finder.index ??= indexText(finder.words ?? wordListOf(finder.text))
  return finder.index
}

/** The first two places of the very words of a quote. */
export function verbatimPlacesIn(finder: Finder, anchor: Anchor): number[] {
  const find = finder.scansLeft === Infinity ? null : indexOf(finder)
  return verbatimPlaces(finder.text, find, anchor)
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

/** Every place that the quote may be at, the likeliest first: of two with the same words the one with the same marks. No two overlap. */
function candidatesOf(finder: Finder, anchor: Anchor, expected: ExpectedPlace): Candidate[] {
  const { text } = finder
  const pattern = patternOf(anchor)
  const start = expected.start - pattern.quote.start
  const weigh = (votes: readonly Vote[]) => {
    const candidates: Candidate[] = []
    for (const vote of votes) {
      addCandidate(candidates, weighPlace(text, anchor, pattern, vote, start))
    }
    return candidates
  }
  const candidates = candidatesByWords(finder, pattern, start, weigh)
  if (!isOutstanding(candidates, outstandingScore)) {
    const likely = weighPlace(text, anchor, pattern, around(start, aroundExpected), start)
    const isVotedFor = candidates.some(({ range }) => likely && overlaps(range, likely.range))
    addCandidate(candidates, likely && !isVotedFor ? withTwin(text, anchor, likely) : likely)
    const hasWords = candidates.some(({ words }) => words !== 'words')
    if (!hasWords && (pattern.gramCount <= fewGrams || text.length < longToIndex)) {
      for (const verbatim of weigh(votesForVerbatim(text, pattern))) {
        addCandidate(candidates, verbatim)
      }
    }
  }
  return candidates.sort(
    (a, b) => b.score - a.score || Number(b.isSurrounded) - Number(a.isSurrounded),
  )
}

/** Those that its words lead to: by reading the text while there are few anchors, else by its index. */
function candidatesByWords(
  finder: Finder,
  pattern: Pattern,
  start: number,
  weigh: (votes: readonly Vote[]) => Candidate[],
): Candidate[] {
  const { text } = finder
  if (finder.index === null && finder.scansLeft > 0) {
    finder.scansLeft -= 1
    const verbatim = weigh(votesForVerbatim(text, pattern))
    if (isOutstanding(verbatim, verbatimScore)) return verbatim
    const votes = voteForPlaces(pattern, scanText(text, pattern), start)
    const scanned = weigh(votes)
    if (finder.scansLeft === Infinity || isOutstanding(scanned, outstandingScore)) return scanned
    if (pattern.gramCount <= gramsOfWord && isLikely(votes[0], scanned, pattern)) return scanned
  }
  return weigh(voteForPlaces(pattern, indexOf(finder), start))
}

/** A word or a mark with its context has hardly more grams. */
const gramsOfWord = 16

/** Whether one of the places that have words of a pattern as it was written is as good as any in other typography. */
function isLikely(most: Vote | undefined, candidates: readonly Candidate[], pattern: Pattern) {
  const hasHalf = most !== undefined && most.votes * 2 >= scannedGrams(pattern)
  return hasHalf || candidates.some(({ score }) => score >= outstandingScore)
}

/**
 * Words at the ends of what was kept may be parts of longer ones, and others may be too common: then no gram leads to the
 * quote, and it is looked for as it was written. With more grams, to read a long text for each orphan would take too long.
 */
const fewGrams = 1

/**
 * A place that was looked at for where it is, and not for its words: these may be so common that no gram of them leads
 * anywhere, and then nothing was seen of their copies.
 */
function withTwin(text: string, { prefix, suffix }: Anchor, candidate: Candidate): Candidate {
  const { range, words, hasTwin } = candidate
  if (hasTwin || words === 'words') return candidate
  const whole = text.slice(Math.max(0, range.start - prefix.length), range.end + suffix.length)
  return { ...candidate, hasTwin: onlyPlaceOf(text, whole) === null }
}

/** The one place that has the quote, or of several the one that has it with its context, as it was written. */
function votesForVerbatim(text: string, { text: whole, quote }: Pattern): Vote[] {
  const exact = whole.slice(quote.start, quote.end)
  const first = text.indexOf(exact)
  if (first === -1) return []
  // The quote first: where it stands alone, to look for its context as well would be to read the text twice.
  const isAlone = text.indexOf(exact, first + 1) === -1
  const at = isAlone ? first - quote.start : onlyPlaceOf(text, whole)
  return at === null ? [] : [{ ...around(at, 0), rarest: isAlone ? 1 : Infinity }]
}

function onlyPlaceOf(text: string, words: string): number | null {
  const at = text.indexOf(words)
  return at === -1 || text.indexOf(words, at + 1) !== -1 ? null : at
}

/** Of two that overlap the better one stays. */
function addCandidate(candidates: Candidate[], candidate: Candidate | null): void {
  if (!candidate) return
  const { range, score } = candidate
  const index = candidates.findIndex((other) => overlaps(range, other.range))
  if (index === -1) candidates.push(candidate)
  else if ((candidates[index]?.score ?? 0) < score) candidates[index] = candidate
}

function overlaps(range: TextRange, other: TextRange): boolean {
  return range.start < other.end && other.start < range.end
}

/** So good a place, and the only one, that nothing else needs to be looked for; more where it was looked for less. */
const outstandingScore = 0.6
const verbatimScore = 0.8

function isOutstanding([first, second]: readonly Candidate[], least: number): boolean {
  return first !== undefined && first.score >= least && second === undefined
}

/** How far around where a quote is expected it is looked for whatever its words, in code units. */
const aroundExpected = 120

/** A vote without grams, for a pattern that begins at an offset, give or take so many code units. */
function around(start: number, distance: number): Vote {
  return {
    ...{ from: start - distance, to: start + distance, votes: 0 },
    ...{ starts: Int32Array.of(start), first: 0, end: 1, rarest: Infinity },
  }
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

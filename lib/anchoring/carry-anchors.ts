import { alignWords } from '@/lib/anchoring/align-words'
import type { Anchor, Location, TextRange } from '@/lib/anchoring/anchor'
import { compareWords } from '@/lib/anchoring/compare-words'
import { isWithinWords } from '@/lib/anchoring/cuts-word'
import { similarityOf } from '@/lib/anchoring/edit-distance'
import { createFinder, type Finder, indexOf, locateIn } from '@/lib/anchoring/locate-anchor'
import { hasLookAlike, hasUniqueWords } from '@/lib/anchoring/look-alikes'
import {
  type AlignedTexts,
  lettersIn,
  type MappedRange,
  mapRange,
  wordsWithin,
} from '@/lib/anchoring/map-range'
import { meaningChangedAt } from '@/lib/anchoring/meaning-changed'
import type { WordSpan } from '@/lib/anchoring/unique-grams'
import { verbatimPlaces } from '@/lib/anchoring/verbatim-places'
import { countWords } from '@/lib/text/words'

/**
 * Finds the anchors of a text in its next revision. Both texts are aligned once, and every passage is mapped through the
 * alignment and then confirmed: only the same words at a place that nothing else competes for are `exact` or `moved`.
 * Where words changed, the meaning beside them did, or the alignment and the quote point to different places, a person
 * decides (`needs-review`). In the order of the anchors. About linear in the texts plus the anchors.
 */
export function carryAnchors(
  oldText: string,
  newText: string,
  anchors: readonly Anchor[],
): Location[] {
  const carry = createCarrier(oldText, newText)
  return anchors.map(carry)
}

type Carrier = AlignedTexts & { finder: Finder }

function createCarrier(oldText: string, newText: string): (anchor: Anchor) => Location {
  const finder = createFinder(newText)
  const locate = (anchor: Anchor) => locateIn(finder, anchor)
  const isHeld = ({ start, end, exact }: Anchor) => oldText.slice(start, end) === exact
  if (oldText === newText) {
    return (anchor) => (isHeld(anchor) ? inPlace(anchor, anchor, anchor.exact) : locate(anchor))
  }
  const alignment = alignWords(oldText, newText)
  const carrier = { oldText, newText, alignment, finder }
  return (anchor) => (isHeld(anchor) ? carryAnchor(carrier, anchor) : locate(anchor))
}

/** Less than this, and what stands at the place of a passage is another one. */
const leastSimilar = 0.5

/** Or so many of its letters must be in words that are still there, whatever was put in between them. */
const leastShare = 0.45

/** What is found elsewhere must be more like the passage than what stands at its own place. */
const leastSimilarElsewhere = 0.75

function carryAnchor(carrier: Carrier, anchor: Anchor): Location {
  const mapped = mapRange(carrier, anchor)
  const range = mapped && intactNear(carrier.newText, anchor, mapped.range)
  if (!mapped || !range) return carryElsewhere(carrier, anchor)
  const found = carrier.newText.slice(range.start, range.end)
  if (compareWords(anchor.exact, found) === 'words') {
    const similarity = similarityOf(anchor.exact, found)
    return similarity < leastSimilar && mapped.share < leastShare
      ? carryElsewhere(carrier, anchor)
      : { status: 'needs-review', range, method: 'alignment', similarity }
  }
  return isConfirmed(carrier, anchor, mapped, range)
    ? inPlace(anchor, range, found)
    : {
        status: 'needs-review',
        range,
        method: 'alignment',
        similarity: similarityOf(anchor.exact, found),
      }
}

function inPlace(anchor: Anchor, { start, end }: TextRange, found: string): Location {
  const isExact = start === anchor.start && found === anchor.exact
  return {
    status: isExact ? 'exact' : 'moved',
    range: { start, end },
    method: isExact ? 'offsets' : 'alignment',
    similarity: 1,
  }
}

/** How far from where the alignment puts a passage its very words are looked for. */
const nearby = 64

/** The place of the very words, if they are at or right beside where the alignment has them; else what it has. */
function intactNear(text: string, anchor: Anchor, range: TextRange): TextRange | null {
  const { exact } = anchor
  const here = { start: range.start, end: range.start + exact.length }
  if (text.startsWith(exact, here.start) && !isWithinWords(text, here, anchor)) return here
  const from = Math.max(0, range.start - nearby)
  const near = text.slice(from, range.end + nearby)
  const at = near.indexOf(exact)
  const there = { start: from + at, end: from + at + exact.length }
  const isOnly = at !== -1 && near.indexOf(exact, at + 1) === -1
  if (isOnly && !isWithinWords(text, there, anchor)) return there
  return range.end > range.start ? range : null
}

/** Whether nothing speaks against a place with the same words: no copy nearby, no other meaning, no better place. */
function isConfirmed(
  { oldText, newText, alignment, finder }: Carrier,
  anchor: Anchor,
  { words, isWhole, isEnclosed }: MappedRange,
  range: TextRange,
): boolean {
  if (meaningChangedAt(oldText, anchor, newText, range)) return false
  if (isWhole && hasLookAlike(alignment, words)) return false
  if (isWhole && (isEnclosed || hasUniqueWords(alignment, words))) return true
  const location = locateIn(finder, anchor)
  const isSamePlace =
    location.status !== 'orphaned' &&
    location.range.start === range.start &&
    location.range.end === range.end
  if (isWhole) return isSamePlace || location.status === 'orphaned'
  const isAlone =
    !hasCopyNearby(oldText, anchor, anchor.exact) && !hasCopyNearby(newText, range, anchor.exact)
  return isAlone && (isSamePlace || (isEnclosed && location.status === 'orphaned'))
}

/** Whether a passage has the same words beside it: then an alignment that cut it may have taken the other. */
function hasCopyNearby(text: string, { start, end }: TextRange, exact: string): boolean {
  const from = Math.max(0, start - exact.length - nearby)
  const near = text.slice(from, end + exact.length + nearby)
  return near.indexOf(exact) !== near.lastIndexOf(exact)
}

/**
 * The place that the quote alone leads to, for a passage that the alignment has lost. Words that it found to be other
 * words of the old text are no place for it, and a place without words proves nothing.
 */
function carryElsewhere(carrier: Carrier, anchor: Anchor): Location {
  const found = locateIn(carrier.finder, anchor)
  const location = found.status === 'orphaned' ? onlyPlaceOf(carrier, anchor) : found
  if (location.status === 'orphaned' || location.similarity < leastSimilarElsewhere) {
    return { status: 'orphaned' }
  }
  const { now } = carrier.alignment
  const words = wordsWithin(now, location.range)
  if (words.start === words.end) return { ...location, status: 'needs-review' }
  if (takenLetters(carrier, words) * 2 <= lettersIn(now, words)) return location
  // In the very company of the passage either may be wrong: the alignment where paragraphs moved, the quote by a copy.
  return location.status === 'needs-review'
    ? { status: 'orphaned' }
    : { ...location, status: 'needs-review' }
}

/** The place of words that each text says once. In other company, it is for a person to say whether it is theirs. */
function onlyPlaceOf({ oldText, newText, finder }: Carrier, anchor: Anchor): Location {
  const { exact } = anchor
  const places = countWords(exact) > 1 ? verbatimPlaces(newText, indexOf(finder), exact) : []
  const [start = 0] = places
  const range = { start, end: start + exact.length }
  return places.length === 1 && isOnce(oldText, exact) && !isWithinWords(newText, range, anchor)
    ? { status: 'needs-review', range, method: 'quote', similarity: 1 }
    : { status: 'orphaned' }
}

function isOnce(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return at !== -1 && text.indexOf(words, at + 1) === -1
}

/** The letters of new words that are other words of the old text. */
function takenLetters({ alignment: { now, oldOf } }: Carrier, words: WordSpan): number {
  let taken = 0
  for (let index = words.start; index < words.end; index += 1) {
    if ((oldOf[index] ?? -1) >= 0) taken += now.lengths[index] ?? 0
  }
  return taken
}

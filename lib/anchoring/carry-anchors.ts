import { alignNear } from '@/lib/anchoring/align-near'
import { type AlignedTexts, alignWords, type WordAlignment } from '@/lib/anchoring/align-words'
import { alignedSimilarity } from '@/lib/anchoring/aligned-similarity'
import type { Anchor, Location, TextRange } from '@/lib/anchoring/anchor'
import { askAboutShared } from '@/lib/anchoring/ask-about-shared'
import { compareWords } from '@/lib/anchoring/compare-words'
import { isWithinWords } from '@/lib/anchoring/cuts-word'
import {
  createFinder,
  createReader,
  type Finder,
  longToIndex,
  verbatimPlacesIn,
} from '@/lib/anchoring/finder'
import { hasUnknown } from '@/lib/anchoring/known-text'
import { locateIn } from '@/lib/anchoring/locate-anchor'
import { hasLookAlike, hasUniqueWords } from '@/lib/anchoring/look-alikes'
import { lettersIn } from '@/lib/anchoring/main-part'
import { type MappedRange, mapRange, wordsWithin } from '@/lib/anchoring/map-range'
import { meaningChangedAt } from '@/lib/anchoring/meaning-changed'
import type { WordSpan } from '@/lib/anchoring/unique-grams'
import { isUnknownPlace } from '@/lib/anchoring/unknown-place'
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
  const isFew = anchors.length <= fewAnchors && newText.length >= longToIndex
  const finder = isFew ? createReader(newText) : createFinder(newText, 0)
  const texts = { oldText, newText, finder, isInPart: hasUnknown(oldText) }
  let aligned: Carrier | null = null
  const whole = () => {
    aligned ??= withWhole(texts)
    return aligned
  }
  const locations = anchors.map((anchor) => {
    if (!isHeld(texts, anchor)) return locateIn(finder, anchor)
    if (oldText === newText) return inPlace(anchor, anchor, anchor.exact)
    return carryAnchor((isFew ? withNear(texts, anchor, whole) : null) ?? whole(), anchor)
  })
  return askAboutShared(anchors, locations)
}

/** So few are quicker carried one by one, each with the words around it, than with the whole texts. */
const fewAnchors = 4

type Texts = {
  oldText: string
  newText: string
  finder: Finder
  /** Whether the old text is not known as a whole. */
  isInPart: boolean
}

/** Both texts, and the words of all of them aligned; or those around one passage, and how to align the whole. */
type Carrier = Texts & AlignedTexts & { whole: (() => Carrier) | null }

function isHeld({ oldText }: Texts, { start, end, exact }: Anchor): boolean {
  return oldText.slice(start, end) === exact
}

function withWhole(texts: Texts): Carrier {
  const alignment = alignWords(texts.oldText, texts.newText)
  texts.finder.words = alignment.now
  return { ...texts, alignment, whole: null }
}

/** Null where there are no phrases around a passage that both texts say once. */
function withNear(texts: Texts, anchor: Anchor, whole: () => Carrier): Carrier | null {
  const alignment = alignNear(texts.oldText, texts.newText, anchor)
  return alignment && { ...texts, alignment, whole }
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
  if (!mapped || !range) {
    const isGone = isReplacedInPlace(carrier.alignment, wordsWithin(carrier.alignment.old, anchor))
    return isGone ? { status: 'orphaned' } : carryElsewhere(carrier, anchor)
  }
  const found = carrier.newText.slice(range.start, range.end)
  if (compareWords(anchor.exact, found) === 'words') {
    const similarity = alignedSimilarity(carrier, anchor, range)
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
        similarity: alignedSimilarity(carrier, anchor, range),
      }
}

/** A word or two alone are no sentence that could have moved; nor is more put in their place than this. */
const fewWords = 2
const mostInTheirPlace = 6

/** Whether a word or two are gone from between their neighbours, which are still there, beside each other. */
function isReplacedInPlace({ old, newOf }: WordAlignment, { start, end }: WordSpan): boolean {
  if (start === end || end - start > fewWords || start === 0 || end === old.count) return false
  const [before, after] = [newOf[start - 1] ?? -1, newOf[end] ?? -1]
  return before >= 0 && after > before && after - before <= mostInTheirPlace
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
  carrier: Carrier,
  anchor: Anchor,
  { words, isWhole, isEnclosed }: MappedRange,
  range: TextRange,
): boolean {
  const { oldText, newText, alignment, finder } = carrier
  if (standsWhereUnknown(carrier, anchor, range)) return false
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

function standsWhereUnknown(carrier: Carrier, anchor: Anchor, range: TextRange): boolean {
  return (
    carrier.isInPart && isUnknownPlace(carrier, wordsWithin(carrier.alignment.old, anchor), range)
  )
}

/** Whether a passage has the same words beside it: then an alignment that cut it may have taken the other. */
function hasCopyNearby(text: string, { start, end }: TextRange, exact: string): boolean {
  const from = Math.max(0, start - exact.length - nearby)
  const near = text.slice(from, end + exact.length + nearby)
  return near.indexOf(exact) !== near.lastIndexOf(exact)
}

/**
 * The place that the quote alone leads to, for a passage that the alignment has lost: where there may be one, the alignment
 * of the whole is asked as well. Words that it found to be other
 * words of the old text are no place for it, and a place without words proves nothing.
 */
function carryElsewhere(carrier: Carrier, anchor: Anchor): Location {
  const found = locateIn(carrier.finder, anchor)
  if (carrier.whole && mayBeElsewhere(carrier, anchor, found)) {
    return carryAnchor(carrier.whole(), anchor)
  }
  const location = found.status === 'orphaned' ? onlyPlaceOf(carrier, anchor) : found
  if (location.status === 'orphaned' || location.similarity < leastSimilarElsewhere) {
    return { status: 'orphaned' }
  }
  const { now } = carrier.alignment
  const words = wordsWithin(now, location.range)
  if (words.start === words.end) return { ...location, status: 'needs-review' }
  if (takenLetters(carrier, words) * 2 <= lettersIn(now, words)) {
    return standsWhereUnknown(carrier, anchor, location.range)
      ? { ...location, status: 'needs-review' }
      : location
  }
  // In the very company of the passage either may be wrong: the alignment where paragraphs moved, the quote by a copy.
  return location.status === 'needs-review'
    ? { status: 'orphaned' }
    : { ...location, status: 'needs-review' }
}

function mayBeElsewhere({ newText }: Carrier, { exact }: Anchor, found: Location): boolean {
  const isLikely = found.status !== 'orphaned' && found.similarity >= leastSimilarElsewhere
  return isLikely || newText.includes(exact)
}

/** The place of words that each text says once. In other company, it is for a person to say whether it is theirs. */
function onlyPlaceOf({ oldText, newText, finder }: Carrier, anchor: Anchor): Location {
  const { exact } = anchor
  const places = countWords(exact) > 1 ? verbatimPlacesIn(finder, anchor) : []
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

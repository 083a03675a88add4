import type { Anchor, Location } from '@/lib/anchoring/anchor'
import { askAboutShared } from '@/lib/anchoring/ask-about-shared'
import { carryAnchors } from '@/lib/anchoring/carry-anchors'
import { chooseCandidate } from '@/lib/anchoring/choose-candidate'
import { expectedAlone, expectedPlaces, isCloseTo } from '@/lib/anchoring/expected-places'
import { findCandidates } from '@/lib/anchoring/find-candidates'
import { createFinder, type Finder, fewScans } from '@/lib/anchoring/finder'
import { knownTextOf } from '@/lib/anchoring/known-text'
import { createLocator, locateAmong, locateAt, locateInPlace } from '@/lib/anchoring/locate-anchor'

/**
 * Finds many anchors in one text at once, in their order. So many that they hold nearly all of the text that they were made
 * in are carried from there, which is more certain, and quicker. Of fewer, those that are found beside all others tell
 * where the rest is to be expected, so that copies of a passage are told apart that one anchor alone could not tell apart.
 */
export function locateAnchors(text: string, anchors: readonly Anchor[]): Location[] {
  // One alone has no others, and is no witness for itself.
  if (anchors.length < 2) return anchors.map(createLocator(text))
  const oldText = knownTextOf(anchors, text.length)
  return oldText === null
    ? askAboutShared(anchors, locateTogether(text, anchors))
    : carryKnown(oldText, text, anchors)
}

function carryKnown(oldText: string, text: string, anchors: readonly Anchor[]): Location[] {
  const carried = carryAnchors(oldText, text, anchors)
  return anchors.map((anchor, index) => locateInPlace(text, anchor) ?? carried[index] ?? orphaned)
}

const orphaned: Location = { status: 'orphaned' }

function locateTogether(text: string, anchors: readonly Anchor[]): Location[] {
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

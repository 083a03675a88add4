import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Anchor, Location } from '@/lib/anchoring/anchor'
import { carryAnchors } from '@/lib/anchoring/carry-anchors'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { createLocator, locateAnchor } from '@/lib/anchoring/locate-anchor'
import { locateAnchors } from '@/lib/anchoring/locate-anchors'
import { rangesOverlap } from '@/lib/text/text-range'
import type { Revisions } from '@/tests/bench/anchoring/mutations'
import { plainOf } from '@/tests/bench/anchoring/typography'
import { arbitraryRevisions } from '@/tests/support/arbitrary-revision'
import { arbitraryText, arbitraryTextAndRange } from '@/tests/support/arbitrary-text'

/**
 * The same texts each time: of twenty thousand, one or two are of so few words that edits put together elsewhere what
 * they took apart, and nobody could tell. Shrinking an edited text takes long; it is given up then.
 */
const parameters = { numRuns: 60, seed: 41, interruptAfterTimeLimit: 15_000 }

const anchorsOf = ({ oldText, passages }: Revisions): Anchor[] =>
  passages.map(({ passage }) => describeAnchor(oldText, passage))

const ways: [string, (revisions: Revisions) => Location[]][] = [
  [
    'carried',
    (revisions) => carryAnchors(revisions.oldText, revisions.newText, anchorsOf(revisions)),
  ],
  ['located', (revisions) => locateAnchors(revisions.newText, anchorsOf(revisions))],
]

/** What a reader reads of a passage. */
const lettersOf = (passage: string) => plainOf(passage).replace(/[^\p{L}\p{M}\p{N}\p{S}]/gu, '')

/** Of copies nobody can tell, once words around them went, which of them is left. */
function hasCopy(text: string, letters: string): boolean {
  const all = lettersOf(text)
  return all.indexOf(letters) !== all.lastIndexOf(letters)
}

function trimmed(text: string, { start, end }: { start: number; end: number }) {
  const passage = text.slice(start, end)
  const before = /^[^\p{L}\p{N}\p{S}]*/u.exec(passage)?.[0].length ?? 0
  const after = /[^\p{L}\p{M}\p{N}\p{S}]*$/u.exec(passage)?.[0].length ?? 0
  return { start: start + before, end: end - after }
}

describe.each(ways)('whatever the edits, a passage that is %s', (_, find) => {
  it('is exact or moved only with the same words, at its true place unless it has a copy', () => {
    fc.assert(
      fc.property(arbitraryRevisions, (revisions) => {
        const { oldText, newText, passages } = revisions
        find(revisions).forEach((location, index) => {
          if (location.status !== 'exact' && location.status !== 'moved') return
          const { passage, truth } = passages[index] ?? {}
          if (!passage || !truth) throw new Error('more answers than passages')
          const was = lettersOf(oldText.slice(passage.start, passage.end))
          expect(lettersOf(newText.slice(location.range.start, location.range.end))).toBe(was)
          if (hasCopy(oldText, was)) return
          expect(truth.kind).not.toBe('gone')
          if (truth.kind !== 'gone') expect(rangesOverlap(location.range, truth.range)).toBe(true)
        })
      }),
      parameters,
    )
  })

  it('is exact only where it was, with the very same words', () => {
    fc.assert(
      fc.property(arbitraryRevisions, (revisions) => {
        const anchors = anchorsOf(revisions)
        find(revisions).forEach((location, index) => {
          if (location.status !== 'exact') return
          const { start, end, exact } = anchors[index] ?? { start: 0, end: 0, exact: '' }
          expect(location.range).toEqual({ start, end })
          expect(revisions.newText.slice(start, end)).toBe(exact)
        })
      }),
      parameters,
    )
  })

  it('has a place within the text, of at least one character, with a similarity from 0 to 1', () => {
    fc.assert(
      fc.property(arbitraryRevisions, (revisions) => {
        for (const location of find(revisions)) {
          if (location.status === 'orphaned') continue
          const { range, similarity } = location
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeGreaterThan(range.start)
          expect(range.end).toBeLessThanOrEqual(revisions.newText.length)
          expect(similarity).toBeGreaterThan(0)
          expect(similarity).toBeLessThanOrEqual(1)
          expect(newPassage(revisions, location).isWellFormed()).toBe(true)
        }
      }),
      parameters,
    )
  })

  it('is answered for in order, one answer each, whatever the order', () => {
    fc.assert(
      fc.property(arbitraryRevisions, (revisions) => {
        const all = find(revisions)
        expect(all).toHaveLength(revisions.passages.length)
        const reversed = find({ ...revisions, passages: revisions.passages.toReversed() })
        expect(reversed.toReversed()).toEqual(all)
      }),
      parameters,
    )
  })
})

function newPassage({ newText }: Revisions, location: Location): string {
  if (location.status === 'orphaned') return ''
  return newText.slice(location.range.start, location.range.end)
}

describe('a passage that is carried', () => {
  it('is exact where nothing changed', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        expect(carryAnchors(text, text, [describeAnchor(text, range)])).toEqual([
          { status: 'exact', range, method: 'offsets', similarity: 1 },
        ])
      }),
      parameters,
    )
  })

  it('comes back to where it was, or asks, when the next revision is the one before', () => {
    fc.assert(
      fc.property(arbitraryRevisions, (revisions) => {
        const { oldText, newText } = revisions
        const anchors = anchorsOf(revisions)
        carryAnchors(oldText, newText, anchors).forEach((there, index) => {
          if (there.status !== 'exact' && there.status !== 'moved') return
          const [back] = carryAnchors(newText, oldText, [describeAnchor(newText, there.range)])
          if (back?.status !== 'exact' && back?.status !== 'moved') return
          const was = anchors[index]
          if (!was || hasCopy(oldText, lettersOf(was.exact))) return
          expect(trimmed(oldText, back.range)).toEqual(trimmed(oldText, was))
        })
      }),
      parameters,
    )
  })

  it('goes with the text where something new is put in before it', () => {
    fc.assert(
      fc.property(arbitraryRevisions, (revisions) => {
        const { oldText } = revisions
        const before = 'Quokka and marimba. Juniper bassoon.\n\n'
        carryAnchors(oldText, before + oldText, anchorsOf(revisions)).forEach((location, index) => {
          const { start, end } = revisions.passages[index]?.passage ?? { start: 0, end: 0 }
          expect(location).toMatchObject({
            status: 'moved',
            range: { start: start + before.length, end: end + before.length },
          })
        })
      }),
      parameters,
    )
  })
})

describe('a passage that is located', () => {
  it('is exact in the text that it was described in, on its own and among others', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        const anchor = describeAnchor(text, range)
        const location = { status: 'exact', range, method: 'offsets', similarity: 1 }
        expect(locateAnchor(text, anchor)).toEqual(location)
        expect(locateAnchors(text, [anchor, anchor])).toEqual([location, location])
      }),
      parameters,
    )
  })

  it('is found alike alone, as the only one of many, and by one locator for all', () => {
    fc.assert(
      fc.property(arbitraryRevisions, (revisions) => {
        const locate = createLocator(revisions.newText)
        for (const anchor of anchorsOf(revisions)) {
          const location = locateAnchor(revisions.newText, anchor)
          expect(locateAnchors(revisions.newText, [anchor])).toEqual([location])
          expect(locate(anchor)).toEqual(location)
        }
      }),
      parameters,
    )
  })

  it('is no more similar the more of its words are other ones', () => {
    fc.assert(
      fc.property(arbitraryRevisions, fc.nat(), (revisions, seed) => {
        const [anchor] = anchorsOf(revisions)
        if (!anchor) return
        // Where less is left of it than a look-alike has, the look-alike is found, or a part of it.
        const similarities = fewerAndFewer(revisions.oldText, anchor, seed).flatMap((text) => {
          const location = locateAnchor(text, anchor)
          return isAt(location, anchor) ? location.similarity : []
        })
        expect(similarities).toEqual(similarities.toSorted((a, b) => b - a))
      }),
      parameters,
    )
  })

  it('is found in no text that shares no word with it', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, arbitraryText, ({ text, range }, other) => {
        const exact = text.slice(range.start, range.end)
        fc.pre(exact.isWellFormed() && /\p{L}/u.test(exact))
        const stranger = other.replace(/[\p{L}\p{M}\p{N}\p{S}]/gu, '')
        expect(locateAnchor(`${stranger} zzz`, describeAnchor(text, range)).status).toBe('orphaned')
      }),
      parameters,
    )
  })
})

function isAt(location: Location, { start, end }: Anchor): location is Found {
  return (
    location.status !== 'orphaned' && location.range.start === start && location.range.end === end
  )
}

type Found = Exclude<Location, { status: 'orphaned' }>

/** The text with no word of the passage replaced, then one, then two and so on, till none is left. */
function fewerAndFewer(text: string, { start, end }: Anchor, seed: number): string[] {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}\p{S}]+/gu)]
  const order = words.toSorted((a, b) => ((a.index * 7 + seed) % 13) - ((b.index * 7 + seed) % 13))
  return Array.from({ length: order.length + 1 }, (_, count) => {
    const replaced = new Set(order.slice(0, count))
    let passage = text.slice(start, end)
    for (const word of words.toReversed()) {
      if (!replaced.has(word)) continue
      const after = passage.slice(word.index + word[0].length)
      passage = passage.slice(0, word.index) + 'q'.repeat(word[0].length) + after
    }
    return text.slice(0, start) + passage + text.slice(end)
  })
}

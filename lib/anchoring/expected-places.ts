import { heaviestChain } from '@/lib/anchoring/heaviest-chain'
import type { TextRange } from '@/lib/text/text-range'

/** Where a passage was, and where it was found beside all others, with how much that is worth; null where it was not. */
export type Sighting = { range: TextRange; found: number | null; weight: number }

/**
 * Where a passage is to be expected, and how far off it may be: code units of the new text. Two neighbours that moved apart
 * have it in two places: what was put in or taken out stood before it or after it.
 */
export type ExpectedPlace = {
  start: number
  otherStart: number
  tolerance: number
  /** Whether its neighbours say so, and not only where it was. */
  isWitnessed: boolean
}

/** How far a passage is from where it is expected, whichever of the two places is nearer. */
export function offBy({ start }: TextRange, expected: ExpectedPlace): number {
  return Math.min(Math.abs(start - expected.start), Math.abs(start - expected.otherStart))
}

/** The edits of a sentence. Copies stand next to each other in texts that repeat themselves; with more, one is the other's. */
const closeBy = 32

/** Whether a passage is so near to where it is expected that hardly anything else can be. */
export function isCloseTo(range: TextRange, expected: ExpectedPlace): boolean {
  return offBy(range, expected) <= closeBy
}

/** What may be put in or taken out between two passages that keep their distance in all. */
const leastTolerance = 300

/** Where nothing else is known, a passage is expected where it was, give or take some paragraphs. */
const tolerance = 2000

/** What is expected of a passage by itself. */
export function expectedAlone(start: number): ExpectedPlace {
  return { start, otherStart: start, tolerance, isWitnessed: false }
}

/**
 * Where each passage is to be expected, in the order given: as far from where it was as its nearest neighbours, of those
 * that were found in the order they had. What lies between neighbours that moved apart may be anywhere between. No passage
 * is a witness for itself, or for one that it has words in common with: both may have been taken for the same copy.
 */
export function expectedPlaces(sightings: readonly Sighting[]): ExpectedPlace[] {
  const found = sightings
    .flatMap(({ range, found: now, weight }) =>
      now === null || range.start === range.end
        ? []
        : [{ old: range.start, now, length: weight, end: range.end }],
    )
    .sort((a, b) => a.old - b.old || a.now - b.now)
  const byStart = heaviestChain(found).map(({ old, now, end }) => ({
    start: old,
    end,
    shift: now - old,
  }))
  const byEnd = byStart.toSorted((a, b) => a.end - b.end)
  const [starts, ends] = [byStart.map(({ start }) => start), byEnd.map(({ end }) => end)]
  return sightings.map(({ range }) =>
    expectedBetween(
      range,
      byEnd[firstFrom(ends, range.start + 1) - 1],
      byStart[firstFrom(starts, range.end)],
    ),
  )
}

type Landmark = TextRange & { shift: number }

function expectedBetween(
  { start, end }: TextRange,
  before: Landmark | undefined,
  after: Landmark | undefined,
): ExpectedPlace {
  const isBefore = before && (!after || start - before.end < after.start - end)
  const [nearer, farther] = isBefore ? [before, after] : [after, before]
  if (!nearer) return expectedAlone(start)
  const other = farther ?? nearer
  return {
    start: start + nearer.shift,
    otherStart: start + other.shift,
    tolerance: leastTolerance + (farther ? Math.abs(farther.shift - nearer.shift) : tolerance),
    isWitnessed: true,
  }
}

/** The index of the first of sorted numbers that is not below a value. */
function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

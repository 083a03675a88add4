import { heaviestChain } from '@/lib/anchoring/heaviest-chain'

/** Where a passage began, and where it was found beside all others, with how much that is worth; null where it was not. */
export type Sighting = { start: number; found: number | null; weight: number }

/** Where a passage is to be expected, and how far off it may be: code units of the new text. */
export type ExpectedPlace = { start: number; tolerance: number }

/** What may be put in or taken out between two passages that keep their distance in all. */
const leastTolerance = 300

/** Where nothing else is known, a passage is expected where it was, give or take some paragraphs. */
const tolerance = 2000

/** What is expected of a passage by itself. */
export function expectedAlone(start: number): ExpectedPlace {
  return { start, tolerance }
}

/**
 * Where each passage is to be expected, in the order given: as far from where it was as its nearest neighbours, of those
 * that were found in the order they had. What lies between neighbours that moved apart may be anywhere between.
 */
export function expectedPlaces(sightings: readonly Sighting[]): ExpectedPlace[] {
  const found = sightings
    .flatMap(({ start, found: now, weight }) =>
      now === null ? [] : [{ old: start, now, length: weight }],
    )
    .sort((a, b) => a.old - b.old || a.now - b.now)
  const chain = heaviestChain(found).map(({ old, now }) => ({ start: old, shift: now - old }))
  return sightings.map(({ start }) => expectedBetween(chain, start))
}

type Landmark = { start: number; shift: number }

function expectedBetween(chain: readonly Landmark[], start: number): ExpectedPlace {
  const at = firstFrom(chain, start)
  const [before, after] = [chain[at - 1], chain[at]]
  const nearer = !after || (before && start - before.start < after.start - start) ? before : after
  if (!nearer) return expectedAlone(start)
  const apart = before && after ? Math.abs(after.shift - before.shift) : tolerance
  return { start: start + nearer.shift, tolerance: leastTolerance + apart }
}

function firstFrom(chain: readonly Landmark[], start: number): number {
  let low = 0
  let high = chain.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chain[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

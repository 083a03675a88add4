import { mostGrams, type Pattern } from '@/lib/anchoring/pattern'
import { commonest, type FindGram } from '@/lib/anchoring/text-index'
import type { TextRange } from '@/lib/text/text-range'

/** Where the beginning of a pattern may be in a text, the least and the most; and how many of its grams say so. */
export type Vote = {
  from: number
  to: number
  votes: number
  /** Each place that was voted for, in order: from `first` up to `end` of a column that all votes share. */
  starts: Int32Array
  first: number
  end: number
  /** How often the rarest gram of the quote is in the text, of those that voted; Infinity where none did. */
  rarest: number
}

/** Grams of the rarest kind first, then more common ones, until there are enough votes. */
const rarities = [2, 8, 32, commonest]
const enoughVotes = 96
const mostVotes = 768

/** So many places are looked at. The true one is hardly ever further down, and each costs some microseconds. */
const mostPlaces = 5

/** A place with so much smaller a share of the votes of the best is no rival of it. */
const leastShare = 0.25

/** Reused: a vote is good until the next ones are collected. */
const hits = new Int32Array(mostGrams * (commonest + 1))
const counts = new Int32Array(mostGrams)
const firsts = new Int32Array(mostGrams)
const votes = new Int32Array(mostVotes)
const taken = new Uint8Array(mostVotes)

/**
 * The places that the grams of a pattern point to, the most votes first, and of those with as many the nearest to where
 * it is expected to begin. Each gram that is found votes for where the pattern would begin; votes that lie close
 * together, whatever was put in or taken out between, count together.
 */
export function voteForPlaces(pattern: Pattern, find: FindGram, expected: number): Vote[] {
  const { count, rarest } = collectVotes(pattern, find)
  const sorted = votes.subarray(0, count).sort()
  const width = 24 + (pattern.text.length >> 2)
  taken.fill(0, 0, sorted.length)
  const places: Vote[] = []
  while (places.length < mostPlaces) {
    const best = densest(sorted, width, expected)
    const most = places[0]?.votes ?? 0
    if (!best || best.end - best.start < most * leastShare) break
    taken.fill(1, best.start, best.end)
    places.push({
      from: sorted[best.start] ?? 0,
      to: sorted[best.end - 1] ?? 0,
      votes: best.end - best.start,
      starts: sorted,
      first: best.start,
      end: best.end,
      rarest,
    })
  }
  return places
}

function collectVotes(pattern: Pattern, find: FindGram): { count: number; rarest: number } {
  const { quote, grams, gramStarts, gramEnds, gramCount } = pattern
  let end = 0
  for (let index = 0; index < gramCount; index += 1) {
    firsts[index] = end
    const count = find(grams[index] ?? 0, hits, end)
    counts[index] = count
    if (count <= commonest) end += count
  }
  let count = 0
  let commoner = 0
  let rarest = Number.POSITIVE_INFINITY
  for (const rarity of rarities) {
    for (let index = 0; index < gramCount; index += 1) {
      const size = counts[index] ?? 0
      if (size <= commoner || size > rarity || count + size > mostVotes) continue
      const first = firsts[index] ?? 0
      const isOfQuote =
        (gramStarts[index] ?? 0) >= quote.start && (gramEnds[index] ?? 0) <= quote.end
      if (isOfQuote) rarest = Math.min(rarest, size)
      for (let hit = first; hit < first + size; hit += 1) {
        votes[count] = (hits[hit] ?? 0) - (gramStarts[index] ?? 0)
        count += 1
      }
    }
    if (count >= enoughVotes) break
    commoner = rarity
  }
  return { count, rarest }
}

/** The stretch of sorted votes, none of them taken, that holds the most within a width. */
function densest(sorted: Int32Array, width: number, expected: number): TextRange | null {
  let most = 0
  let mostFrom = 0
  let start = 0
  for (let end = 0; end < sorted.length; end += 1) {
    if (taken[end] === 1) {
      start = end + 1
      continue
    }
    while ((sorted[end] ?? 0) - (sorted[start] ?? 0) > width) start += 1
    const size = end + 1 - start
    if (size < most) continue
    const isNearer =
      Math.abs((sorted[start] ?? 0) - expected) < Math.abs((sorted[mostFrom] ?? 0) - expected)
    if (size > most || isNearer) {
      most = size
      mostFrom = start
    }
  }
  return most === 0 ? null : { start: mostFrom, end: mostFrom + most }
}

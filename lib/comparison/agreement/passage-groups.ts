import type { Claim } from '@/lib/claims/claim'
import { compareInText } from '@/lib/comparison/strongest-claim'
import type { TextRange } from '@/lib/text/text-range'

/**
 * From this share of common text on, two passages are nearly the same one. Lower puts claims on different things
 * together; higher takes two people who chose their words a little differently for two findings.
 */
const smallestCommonShare = 0.5

/** Where a claim is: its text in each revision, without overlaps. */
type Place = { claim: Claim; start: number; end: number; ranges: Map<string, TextRange[]> }

type Group = { places: Place[]; end: number }

/**
 * The claims of one document by passage, each in exactly one group: two claims belong together where at least half of
 * their joint text is common to both (intersection over union, in code units), and so do claims that others link in
 * this way. Groups, and the claims in them, are in the order of the text.
 */
export function passageGroups(claims: readonly Claim[]): Claim[][] {
  let groups: Group[] = []
  for (const place of claims.toSorted(compareInText).map(placeOf)) {
    const joined = groups.filter((group) => isIn(group, place))
    groups = [...groups.filter((group) => !joined.includes(group)), joinedGroup(joined, place)]
  }
  return groups
    .map(({ places }) => places.map(({ claim }) => claim).toSorted(compareInText))
    .toSorted(byFirstClaim)
}

/** Claims come in the order of the text, so what ends before the next one begins has nothing in common with it. */
function isIn({ places, end }: Group, place: Place): boolean {
  return end > place.start && places.some((other) => isSamePassage(other, place))
}

function joinedGroup(groups: Group[], place: Place): Group {
  return {
    places: [...groups.flatMap(({ places }) => places), place],
    end: Math.max(place.end, ...groups.map(({ end }) => end)),
  }
}

function isSamePassage(a: Place, b: Place): boolean {
  const common = [...a.ranges].reduce(
    (sum, [revisionId, ranges]) => sum + commonLength(ranges, b.ranges.get(revisionId) ?? []),
    0,
  )
  return common > 0 && common >= smallestCommonShare * (lengthOf(a) + lengthOf(b) - common)
}

function placeOf(claim: Claim): Place {
  const ranges = new Map<string, TextRange[]>()
  for (const { revisionId, start, end } of claim.passages.toSorted((a, b) => a.start - b.start)) {
    const known = ranges.get(revisionId) ?? []
    const last = known.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else known.push({ start, end })
    ranges.set(revisionId, known)
  }
  const start = Math.min(...claim.passages.map((passage) => passage.start))
  return { claim, ranges, start, end: Math.max(...claim.passages.map((passage) => passage.end)) }
}

function commonLength(left: readonly TextRange[], right: readonly TextRange[]): number {
  return left
    .flatMap((a) => right.map((b) => Math.min(a.end, b.end) - Math.max(a.start, b.start)))
    .reduce((sum, length) => sum + Math.max(length, 0), 0)
}

function lengthOf({ ranges }: Place): number {
  return [...ranges.values()].flat().reduce((sum, { start, end }) => sum + end - start, 0)
}

function byFirstClaim([a]: Claim[], [b]: Claim[]): number {
  return a && b ? compareInText(a, b) : 0
}

import type { Anchor, TextRange } from '@/lib/anchoring/anchor'
import { hasCompany } from '@/lib/anchoring/choose-candidate'
import type { ExpectedPlace } from '@/lib/anchoring/expected-places'
import { type Finder, indexOf, isRead, longToIndex } from '@/lib/anchoring/finder'
import { type Pattern, patternOf } from '@/lib/anchoring/pattern'
import { scannedGrams, scanText } from '@/lib/anchoring/scan-text'
import { type Vote, voteForPlaces } from '@/lib/anchoring/vote-for-places'
import { type Candidate, weighPlace } from '@/lib/anchoring/weigh-place'

/**
 * Every place that the quote may be at, the likeliest first: of two with the same words the one with the same marks. No two
 * overlap.
 */
export function findCandidates(
  finder: Finder,
  anchor: Anchor,
  expected: ExpectedPlace,
): Candidate[] {
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
  if (isRead(finder)) {
    finder.scansLeft -= 1
    const verbatim = weigh(votesForVerbatim(text, pattern))
    if (isOutstanding(verbatim, verbatimScore) && verbatim.some(hasCompany)) return verbatim
    const votes = voteForPlaces(pattern, scanText(text, pattern), start)
    const scanned = weigh(votes)
    if (!finder.mayIndex || isOutstanding(scanned, outstandingScore)) return scanned
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

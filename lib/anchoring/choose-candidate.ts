import { type ExpectedPlace, isCloseTo, offBy } from '@/lib/anchoring/expected-places'
import { isUnmistakable, type Quote } from '@/lib/anchoring/match-quote'
import type { Candidate } from '@/lib/anchoring/weigh-place'
import { countWords } from '@/lib/text/words'

/** The place a quote is at, and whether its words are surely the quote's, or a person should look. */
export type Choice = {
  candidate: Candidate
  isCertain: boolean
  /** Whether no other place comes close to it; and whether none even looks like it. */
  isUnrivalled: boolean
  isUnlikeOthers: boolean
}

/** So much of the context on a side must be there for the side to agree. */
const agreeingShare = 0.4

/**
 * So much of the context on one side and on the other must be there to tell a place from copies of it elsewhere: all
 * but a word. Copies are met in company that agrees, where texts repeat themselves.
 */
const companyShare = 0.75
const wholeShare = 0.95

/** Less of the quote than this is another passage. Higher loses rewritten passages, lower finds what is not there. */
const leastSimilar = 0.5

/** The same for one of several places that are equally like the quote, and not where it is expected. */
const leastSimilarOfRivals = 0.75

/**
 * A place must be so much better than the next one, in shares of quote and context, to be told from it: less where it
 * has the very words.
 */
const margin = 0.15
const marginOfCopy = 0.08

/** From here on another place looks so much like the quote that its copies can be taken for each other. */
const lookAlikeScore = 0.5

/** What it is worth, in the same shares, that a place is where the quote is expected: less than a word or two. */
const nearnessBonus = 0.25

/** Farther from where its neighbours have a passage than this, in code units, more must agree: the edits of a paragraph. */
const nearby = 100

/** Words as rare as this in a text, in how many places, are a passage's own; words as rare as that are not a refrain. */
const ownWords = 2
const rareWords = 16

/** With fewer words, a quote that turns up alone in other company is any phrase. */
const fewestWords = 3

/**
 * Chooses between the places that a quote may be at, given from the likeliest to the least. Of several places that
 * nothing else tells apart it is the one nearest to where the quote is expected, for a person to look at. Null where none
 * is like the quote, or is in any company that speaks for it.
 */
export function chooseCandidate(
  quote: Quote,
  candidates: readonly Candidate[],
  expected: ExpectedPlace,
): Choice | null {
  const [best] = candidates
  if (!best || best.similarity < leastSimilar) return null
  const isUnlikeOthers =
    (best.isSurrounded || areCopiesSeen(best)) &&
    !candidates.some((other) => other !== best && other.score >= lookAlikeScore)
  const isOneMissing = isCopyMissing(quote, expected) && hasCopies(best, candidates)
  const inPlace =
    expected.isWitnessed && !isOneMissing ? candidateInPlace(quote, candidates, expected) : null
  if (inPlace) return { candidate: inPlace, isCertain: true, isUnrivalled: true, isUnlikeOthers }
  const rivals = rivalsOf(candidates, expected)
  if (rivals.length > 1 || best.hasTwin) {
    const candidate = likeliest(rivals, expected)
    return isNear(candidate, expected) || candidate.similarity >= leastSimilarOfRivals
      ? { candidate, isCertain: false, isUnrivalled: false, isUnlikeOthers }
      : null
  }
  const standing = standingOf(quote, best, candidates)
  if (standing === 'unfounded') return null
  const isCertain =
    standing === 'certain' && !isOneMissing && isFoundedPlace(quote, best, expected, isUnlikeOthers)
  return { candidate: best, isCertain, isUnrivalled: true, isUnlikeOthers }
}

/** The space or the line ends between two copies of a sentence. */
const betweenCopies = 2

/**
 * Whether a quote stood in a row with copies of it, and just as much as one of them was taken out or put in between its
 * neighbours: it may have been any, and those that are left have the same company.
 */
function isCopyMissing(quote: Quote, { start, otherStart }: ExpectedPlace): boolean {
  const missing = Math.abs(start - otherStart) - quote.exact.length
  return missing >= 0 && missing <= betweenCopies && isBesideCopy(quote)
}

/** Whether there are, or may be, other places with the very words of a quote. */
function hasCopies(best: Candidate, candidates: readonly Candidate[]): boolean {
  return best.hasTwin || !areCopiesSeen(best) || hasCopy(best, candidates)
}

function isBesideCopy({ exact, prefix, suffix }: Quote): boolean {
  const [before, after] = [prefix.trimEnd(), suffix.trimStart()]
  const length = exact.length
  return (
    (after !== '' && exact.startsWith(after.slice(0, length))) ||
    (before !== '' && exact.endsWith(before.slice(-length)))
  )
}

/** The best place and those that it cannot be told from: as good, or not as good but where the quote is expected. */
function rivalsOf(candidates: readonly Candidate[], expected: ExpectedPlace): Candidate[] {
  const [best, ...others] = candidates
  if (!best) return []
  const leastAhead = best.words === 'words' ? margin : marginOfCopy
  const isAhead = isOnlySurrounded(best, others)
  return candidates.filter(
    (one) =>
      one === best ||
      (!isAhead && best.score - one.score < leastAhead) ||
      isBetterPlaced(one, best, expected),
  )
}

/** Whether a place is where the quote is expected, and the other one is not. */
function isBetterPlaced(one: Candidate, other: Candidate, expected: ExpectedPlace): boolean {
  return (
    expected.isWitnessed &&
    one.similarity >= leastSimilarOfRivals &&
    isCloseTo(one.range, expected) &&
    !isCloseTo(other.range, expected)
  )
}

function isNear({ range }: Candidate, expected: ExpectedPlace): boolean {
  return offBy(range, expected) <= expected.tolerance
}

/** Whether a place alone has the whole context of the quote, character by character. */
function isOnlySurrounded(best: Candidate, others: readonly Candidate[]): boolean {
  return best.isSurrounded && !others.some(({ isSurrounded }) => isSurrounded)
}

/**
 * The place with the quote's very words where its neighbours have it, whatever there is elsewhere: its words or its
 * company speak for it too. Null where that leaves a doubt.
 */
function candidateInPlace(
  quote: Quote,
  candidates: readonly Candidate[],
  expected: ExpectedPlace,
): Candidate | null {
  const near = candidates.filter((one) => isNear(one, expected))
  const [best] = near
  if (!best || best.words === 'words' || rivalsOf(near, expected).length > 1) return null
  const isSure = isCloseTo(best.range, expected)
    ? isSureCloseBy(best, candidates)
    : isSureFartherOff(quote, best, candidates, isNearby(best, expected))
  return isSure ? best : null
}

/** Not far from where its neighbours have a passage, or between the places where they do. */
function isNearby({ range }: Candidate, expected: ExpectedPlace): boolean {
  const { start, otherStart } = expected
  const isBetween =
    range.start > Math.min(start, otherStart) && range.start < Math.max(start, otherStart)
  return isBetween || offBy(range, expected) <= nearby
}

function isSureCloseBy(best: Candidate, candidates: readonly Candidate[]): boolean {
  const shares = sharesOf(best)
  if (shares.length === 0) return false
  if (best.hasTwin) return best.isSurrounded
  if (!areCopiesSeen(best)) return isInItsCompany(best)
  if (shares.every((share) => share >= agreeingShare)) return true
  return (
    best.rarest <= rareWords &&
    !hasCopy(best, candidates) &&
    shares.some((share) => share >= companyShare)
  )
}

function isSureFartherOff(
  { exact }: Quote,
  best: Candidate,
  candidates: readonly Candidate[],
  isNotFar: boolean,
): boolean {
  const shares = sharesOf(best)
  if (shares.length === 0 || best.hasTwin || !areCopiesSeen(best)) return false
  const hasOwnWords = isUnmistakable(exact) && !hasCopy(best, candidates)
  if (hasOwnWords && (isNotFar || best.rarest <= ownWords)) {
    return shares.some((share) => share >= agreeingShare)
  }
  return isNotFar ? isInItsCompany(best) : best.isSurrounded && best.rarest <= rareWords
}

/** Whether other places with the same words would have been found by them. */
function areCopiesSeen({ rarest }: Candidate): boolean {
  return rarest < Number.POSITIVE_INFINITY
}

/**
 * Whether one side of its context speaks for a place, as far as any was kept. A long quote is much like its copies without
 * any: then they may be that, and its place have other typography.
 */
export function hasCompany({ before, after }: Candidate): boolean {
  return (before ?? 1) >= agreeingShare || (after ?? 1) >= agreeingShare
}

function hasCopy(best: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some((other) => other !== best && other.words !== 'words')
}

function sharesOf({ before, after }: Candidate): number[] {
  return [before, after].filter((share) => share !== null)
}

function isInItsCompany(candidate: Candidate): boolean {
  const shares = sharesOf(candidate)
  return (
    shares.some((share) => share >= wholeShare) && shares.every((share) => share >= companyShare)
  )
}

/**
 * What the company of a place with the quote's very words says, more of it where the same words are or may be elsewhere.
 * Words that nobody writes twice by chance need none, as long as no other place has them or nearly has them.
 */
function standingOf(
  { exact }: Quote,
  best: Candidate,
  candidates: readonly Candidate[],
): 'certain' | 'uncertain' | 'unfounded' {
  if (best.words === 'words') return 'uncertain'
  const shares = sharesOf(best)
  const agreeing = shares.filter((share) => share >= agreeingShare)
  if (shares.length > 0 && agreeing.length === shares.length) {
    const hasNoCopy = areCopiesSeen(best) && !hasCopy(best, candidates)
    return hasNoCopy || isInItsCompany(best) ? 'certain' : 'uncertain'
  }
  const isAlone = !hasCopy(best, candidates)
  const isUnlike = !candidates.some(
    (other) => other !== best && other.similarity >= leastSimilarOfRivals,
  )
  const isOwn = isUnlike && best.rarest <= ownWords
  if (isOwn && isUnmistakable(exact)) return 'certain'
  if (shares.length === 0 || agreeing.length > 0) return 'uncertain'
  const isLikely = isAlone && (isUnmistakable(exact) || (isOwn && countWords(exact) >= fewestWords))
  return isLikely ? 'uncertain' : 'unfounded'
}

/** Whether a place that is not sure by where it is may be taken without asking: the farther off, the less is like it. */
function isFoundedPlace(
  { exact }: Quote,
  best: Candidate,
  expected: ExpectedPlace,
  isUnlikeOthers: boolean,
): boolean {
  if (!expected.isWitnessed) return isNear(best, expected) || isUnlikeOthers
  if (!areCopiesSeen(best)) {
    const isOwn = isUnlikeOthers && !isUnmistakable(exact)
    return isCloseTo(best.range, expected) || (isOwn && isNear(best, expected))
  }
  if (isNear(best, expected)) return true
  return isUnlikeOthers && (best.isSurrounded || isUnmistakable(exact))
}

function likeliest(candidates: readonly Candidate[], expected: ExpectedPlace): Candidate {
  const worth = ({ score, range }: Candidate) =>
    score + nearnessBonus / (1 + offBy(range, expected) / expected.tolerance)
  return candidates.reduce((best, one) => (worth(one) > worth(best) ? one : best))
}

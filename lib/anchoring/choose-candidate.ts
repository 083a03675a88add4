import type { ExpectedPlace } from '@/lib/anchoring/expected-places'
import { isUnmistakable, type Quote } from '@/lib/anchoring/match-quote'
import type { Candidate } from '@/lib/anchoring/weigh-place'

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
  const others = candidates.slice(1)
  const isUnlikeOthers = !others.some(({ score }) => score >= lookAlikeScore)
  const leastAhead = best.words === 'words' ? margin : marginOfCopy
  const rivals = candidates.filter(({ score }) => best.score - score < leastAhead)
  const isClear = !best.hasTwin && (rivals.length === 1 || isOnlySurrounded(best, others))
  const candidate = isClear ? best : likeliest(rivals, expected)
  const uncertain = { candidate, isCertain: false, isUnrivalled: false, isUnlikeOthers }
  const isExpected = Math.abs(candidate.range.start - expected.start) <= expected.tolerance
  if (!isClear) {
    return isExpected || candidate.similarity >= leastSimilarOfRivals ? uncertain : null
  }
  if (best.words === 'words') return { ...uncertain, isUnrivalled: true }
  const standing = standingOf(quote, best, !others.some(({ words }) => words !== 'words'))
  if (standing === 'unfounded') return null
  const isCertain = standing === 'certain' && (isExpected || isUnlikeOthers)
  return { candidate: best, isCertain, isUnrivalled: true, isUnlikeOthers }
}

/** Whether a place alone has the whole context of the quote, character by character. */
function isOnlySurrounded(best: Candidate, others: readonly Candidate[]): boolean {
  return best.isSurrounded && !others.some(({ isSurrounded }) => isSurrounded)
}

/**
 * What the company of a place with the quote's very words says. Words that nobody writes twice by chance need none, as
 * long as no other place has them.
 */
function standingOf(
  { exact }: Quote,
  { before, after }: Candidate,
  isAlone: boolean,
): 'certain' | 'uncertain' | 'unfounded' {
  const sides = [before, after].filter((share) => share !== null)
  const agreeing = sides.filter((share) => share >= agreeingShare)
  if (sides.length > 0 && agreeing.length === sides.length) return 'certain'
  if (isAlone && isUnmistakable(exact)) return 'certain'
  return sides.length === 0 || agreeing.length > 0 ? 'uncertain' : 'unfounded'
}

function likeliest(
  candidates: readonly Candidate[],
  { start, tolerance }: ExpectedPlace,
): Candidate {
  const worth = ({ score, range }: Candidate) =>
    score + nearnessBonus / (1 + Math.abs(range.start - start) / tolerance)
  return candidates.reduce((best, one) => (worth(one) > worth(best) ? one : best))
}

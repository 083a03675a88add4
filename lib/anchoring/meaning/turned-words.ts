import { isNegatingPrefix, longestNegatingPrefix } from '@/lib/anchoring/meaning/lexicon'
import type { MeaningCue } from '@/lib/anchoring/meaning/meaning-cue'
import { type Unmatched, unmatchedInAnyOrder } from '@/lib/anchoring/meaning/unmatched-cues'

/** Beginnings and endings that say opposite things of one word. */
const oppositeBeginnings = [
  ['pro', 'anti'],
  ['over', 'under'],
  ['pre', 'post'],
  ['про', 'анти'],
] as const
const oppositeEndings = [
  ['ful', 'less'],
  ['voll', 'los'],
  ['voller', 'loser'],
  ['volle', 'lose'],
  ['vollen', 'losen'],
] as const

/** A shorter rest would be the rest of a word by chance. A syllable of Hangul holds two or three letters. */
const shortestStem = 3
const shortestStemOfSyllables = 2

/**
 * Words of which the other text has the opposite in form: "likely" and "unlikely", "harmful" and "harmless". Only words
 * that the two texts do not share are looked at.
 */
export function turnedWords(was: readonly MeaningCue[], now: readonly MeaningCue[]): Unmatched {
  const { went, came } = unmatchedInAnyOrder(was, now)
  if (went.length === 0 || came.length === 0) return { went: [], came: [] }
  const [lost, gained] = [wordsOf(went), wordsOf(came)]
  const turned = new Set([
    ...[...lost].flatMap((word) => withItsOpposites(word, oppositesIn(word, gained))),
    ...[...gained].flatMap((word) => withItsOpposites(word, oppositesIn(word, lost))),
  ])
  return {
    went: went.filter(({ key }) => turned.has(key)),
    came: came.filter(({ key }) => turned.has(key)),
  }
}

function wordsOf(cues: readonly MeaningCue[]): Set<string> {
  return new Set(cues.map(({ key }) => key))
}

function withItsOpposites(word: string, opposites: string[]): string[] {
  return opposites.length === 0 ? [] : [word, ...opposites]
}

function oppositesIn(word: string, others: ReadonlySet<string>): string[] {
  return [...shorterIn(word, others), ...replacedIn(word, others)]
}

/** The word without a negating beginning. */
function shorterIn(word: string, others: ReadonlySet<string>): string[] {
  const found: string[] = []
  const shortest = /^\p{Script=Hangul}/u.test(word) ? shortestStemOfSyllables : shortestStem
  const longest = Math.min(longestNegatingPrefix, word.length - shortest)
  for (let length = 1; length <= longest; length += 1) {
    const rest = word.slice(length)
    if (isNegatingPrefix(word.slice(0, length)) && others.has(rest)) found.push(rest)
  }
  return found
}

function replacedIn(word: string, others: ReadonlySet<string>): string[] {
  return [
    ...oppositeBeginnings.flatMap(([a, b]) =>
      word.startsWith(a)
        ? [b + word.slice(a.length)]
        : word.startsWith(b)
          ? [a + word.slice(b.length)]
          : [],
    ),
    ...oppositeEndings.flatMap(([a, b]) =>
      word.endsWith(a)
        ? [word.slice(0, -a.length) + b]
        : word.endsWith(b)
          ? [word.slice(0, -b.length) + a]
          : [],
    ),
  ].filter((opposite) => others.has(opposite))
}

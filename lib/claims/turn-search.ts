import { turnCuesOf } from '@/lib/claims/turn-cues'
import { type TurnWords, turnWordsOf } from '@/lib/claims/turn-words'

/** Looks for words that turn a passage in the words beside it. Each answers with their offset there, or null. */
export type TurnSearch = {
  /** Before the passage in its sentence, where the passage is granted to what comes after it: "while". */
  grantBefore: (words: string, after: string) => number | null
  /** Before the passage in its sentence, where what they begin is denied or left to others. */
  denialBefore: (words: string, isOwnVoice: boolean) => number | null
  /** After the passage in its sentence; `said` is the sentence until then. */
  after: (said: string, words: string, isOwnVoice: boolean) => number | null
  /** In the sentence after that. */
  atStart: (sentence: string) => number | null
  /** In the sentence before. */
  atEnd: (sentence: string) => number | null
}

/** How many words a negation reaches over. Fewer miss what comes at the end of a list, more find a second verb. */
const reachOfNegation = 20

/** "In turn, however, …": so many characters of a sentence can hold its adverb. A later one is about a part of it. */
const reachOfAdverb = 60

const clauseEnd = /[,;:—–،؛，；：、。]/u
const endsClause = /^[”’»"')\]\s]*[,—–，、]/u
const newClause = /^\s*[;:；：]\s*/u

const searches = new Map<TurnWords, TurnSearch>()

/** Null for a language without a list. */
export function turnSearchOf(language: string): TurnSearch | null {
  const words = turnWordsOf(language)
  if (!words) return null
  const search = searches.get(words) ?? searchFor(words)
  searches.set(words, search)
  return search
}

function searchFor(words: TurnWords): TurnSearch {
  const cues = turnCuesOf(words)
  const bare = (text: string) => blankOut(blankOut(lowered(text), cues.namesake), /\([^()]*\)/gu)

  function isDenied(between: string): boolean {
    if (words.edges === 'none') return between.trim() === ''
    return !clauseEnd.test(between) && !cues.joint.test(between) && isWithinReach(between)
  }

  const search: TurnSearch = {
    grantBefore(text, after) {
      // The passage has to be all of the clause that the word begins.
      if (!endsClause.test(after)) return null
      return lastIndexOf(cues.grant, bare(text), (between) => !clauseEnd.test(between))
    },
    denialBefore(text, isOwnVoice) {
      const searched = bare(text)
      const denial = lastIndexOf(cues.negation, searched, isDenied)
      return denial ?? (isOwnVoice ? lastIndexOf(cues.distance, searched) : null)
    },
    after(said, text, isOwnVoice) {
      if (cues.concedingEnd.test(said) && /\p{L}/u.test(text)) return text.search(/\S/u)
      if (cues.addition.test(lowered(said))) return null
      const searched = bare(text)
      const lead = newClause.exec(searched)?.[0].length ?? 0
      if (lead > 0) return later(search.atStart(searched.slice(lead)), lead)
      const clause = searched.slice(0, searched.search(/[;:；：]|$/u))
      return earliest([
        indexOf(cues.clauseOpener, clause),
        indexOf(cues.adverb, clause),
        indexOf(cues.concession, clause),
        indexOf(cues.lateNegation, clause),
        isOwnVoice ? indexOf(cues.distance, clause) : null,
      ])
    },
    atStart(text) {
      const searched = bare(text)
      return (
        indexOf(cues.firstOpener, searched) ??
        indexOf(cues.adverb, searched.slice(0, reachOfAdverb))
      )
    },
    atEnd(text) {
      return lastIndexOf(cues.distance, bare(text), (rest) => !/[\p{L}\p{N}]/u.test(rest))
    },
  }
  return search
}

/** In lower case, every offset where it was: a letter that would become two stays. Patterns that fold case are slow. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) => {
    const changed = letter.toLowerCase()
    return changed.length === letter.length ? changed : letter
  }).join('')
}

/** The text with what matches gone, every offset where it was. */
function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length))
}

function indexOf(pattern: RegExp, text: string): number | null {
  const index = text.search(pattern)
  return index === -1 ? null : index
}

/** The last match with nothing in the way between it and the end of the text. */
function lastIndexOf(
  pattern: RegExp,
  text: string,
  reaches: (between: string) => boolean = () => true,
): number | null {
  const matches = [...text.matchAll(pattern)]
  return (
    matches.findLast(({ 0: cue, index }) => reaches(text.slice(index + cue.length)))?.index ?? null
  )
}

function isWithinReach(between: string): boolean {
  return between.split(/\s+/u).filter((word) => word !== '').length <= reachOfNegation
}

function earliest(offsets: readonly (number | null)[]): number | null {
  const found = offsets.flatMap((offset) => offset ?? [])
  return found.length === 0 ? null : Math.min(...found)
}

function later(offset: number | null, by: number): number | null {
  return offset === null ? null : offset + by
}

import { findParts } from '@/lib/anchoring/meaning/find-parts'
import {
  type CueEntry,
  hasCapitalNouns,
  meaningWords,
  wordEntryOf,
} from '@/lib/anchoring/meaning/lexicon'
import { isMeant, type MeaningCue } from '@/lib/anchoring/meaning/meaning-cue'
import type { MeaningKind, MeaningLanguage } from '@/lib/anchoring/meaning/meaning-words'
import { readDate } from '@/lib/anchoring/meaning/read-date'
import { readNumber } from '@/lib/anchoring/meaning/read-number'
import type { Token } from '@/lib/anchoring/meaning/read-tokens'
import type { TextRange } from '@/lib/text/text-range'

/** The language of the sentences that tokens are from, told by its most frequent words; English where none is there. */
export function languageOf(...sentences: readonly (readonly Token[])[]): MeaningLanguage {
  const counts = new Map<MeaningLanguage, number>()
  for (const tokens of sentences) {
    for (const token of tokens) {
      if (isPartOfName(token)) continue
      for (const language of wordEntryOf(token.plain)?.functionIn ?? []) {
        counts.set(language, (counts.get(language) ?? 0) + 1)
      }
    }
  }
  // In the order of the lists, so that it does not matter which sentence comes first.
  let likeliest: MeaningLanguage = 'en'
  for (const { language } of meaningWords) {
    if ((counts.get(language) ?? 0) > (counts.get(likeliest) ?? 0)) likeliest = language
  }
  return likeliest
}

/** The "un" of "Jong-un" and the letters of "U.S." are no words of a language. */
function isPartOfName({ plain, joint, isCapital }: Token): boolean {
  return joint === 'hyphen' || (isCapital && plain.length === 1)
}

/** A text and its tokens. */
export type ReadSentence = { text: string; tokens: readonly Token[] }

/** The negations, numbers, dates, names and hedges of a sentence in order. None overlaps another. */
export function findCues(sentence: ReadSentence, language: MeaningLanguage): MeaningCue[] {
  const { tokens } = sentence
  const cues: MeaningCue[] = []
  for (let index = 0; index < tokens.length; ) {
    const found = cueAt(tokens, index, language)
    if (found) cues.push(cueOf(sentence, index, found))
    else for (const cue of cuesWithin(sentence, index)) cues.push(cue)
    index = found?.end ?? index + 1
  }
  return cues
}

type Found = { kind: MeaningKind; key: string; isWeak: boolean; end: number }

function cueAt(tokens: readonly Token[], index: number, language: MeaningLanguage): Found | null {
  if (isJoinedToName(tokens, index, language)) return nameAt(tokens, index, language)
  const listed = listedCue(tokens, index, language)
  if (listed && listed.end > index + 1) return listed
  const date = readDate(tokens, index, language)
  if (date) return { ...date, kind: 'date', isWeak: false }
  const number = readNumber(tokens, index, language)
  if (number) return { ...number, kind: 'number' }
  return listed ?? nameAt(tokens, index, language)
}

function listedCue(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): Found | null {
  const token = tokens[index]
  const entries = token?.kind === 'word' ? wordEntryOf(token.plain)?.cues : undefined
  const entry = entries?.find(
    (known) => isMeant(known.only, language) && isFollowedBy(tokens, index + 1, known),
  )
  if (!entry) return null
  const { kind, key, isWeak, rest } = entry
  return { kind, key, isWeak, end: index + 1 + rest.length }
}

function isFollowedBy(tokens: readonly Token[], index: number, { rest }: CueEntry): boolean {
  return rest.every((word, offset) => tokens[index + offset]?.plain === word)
}

/**
 * A word with a capital that no sentence begins with, or what a hyphen joins to one: "Jong-un". The first word of a
 * sentence may be a name; it counts when another takes its place. Scripts without capitals show no names.
 */
function nameAt(tokens: readonly Token[], index: number, language: MeaningLanguage): Found | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  if (!token.isCapital && !isJoinedToName(tokens, index, language)) return null
  if (token.isCapital && !isName(token, language)) return null
  if (hasCapitalNouns.has(language) && isNoun(tokens, index)) return null
  return { kind: 'name', key: token.plain, isWeak: token.isFirst, end: index + 1 }
}

/** "Jong-un": the small part belongs to the name. */
function isJoinedToName(tokens: readonly Token[], index: number, language: MeaningLanguage) {
  const token = tokens[index]
  return (
    token?.kind === 'word' &&
    token.joint === 'hyphen' &&
    !token.isCapital &&
    isName(tokens[index - 1], language)
  )
}

function isName(token: Token | undefined, language: MeaningLanguage): boolean {
  if (token?.kind !== 'word' || !token.isCapital) return false
  const entry = wordEntryOf(token.plain)
  return token.plain !== 'i' && !entry?.functionIn.includes(language)
}

const determiner =
  /^(?:der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|kein\p{L}{0,2}|diese\p{L}?|jede\p{L}?|ihr\p{L}{0,2}|sein\p{L}{0,2}|mein\p{L}{0,2}|unser\p{L}{0,2}|im|am|zum|zur|vom|beim|\p{Ll}{2,}(?:[^t\P{Ll}]en?|er|es|em))$/u
const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|ling|tum)$/u

/** German writes every noun with a capital. After an article or an adjective it is hardly a name. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return (
    nounEnding.test(tokens[index]?.plain ?? '') ||
    (before !== undefined && !before.isCapital && determiner.test(before.plain))
  )
}

function cueOf(
  { text, tokens }: ReadSentence,
  index: number,
  { kind, key, isWeak, end: after }: Found,
): MeaningCue {
  const start = tokens[index]?.start ?? 0
  const end = tokens[after - 1]?.end ?? start
  const shown = text.slice(start, end).replace(/\s+/gu, ' ')
  return { kind, key, isWeak, start, end, shown, next: tokens[after]?.plain ?? '' }
}

/** After these a Korean verb may be one with what follows: "할 수 없다", "가지 않는다". */
const leadLength = 2

/** The cues that are parts of a word, in scripts that are written so. */
function cuesWithin({ text, tokens }: ReadSentence, index: number): MeaningCue[] {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.plain.charCodeAt(0) < firstOfParts) return []
  const before = token.joint === 'space' ? tokens[index - 1] : undefined
  const lead = before?.kind === 'word' ? `${before.plain.slice(-leadLength)} ` : ''
  const word = lead + token.plain
  return findParts(word)
    .filter(({ start, end }) => end > lead.length && !isScaleOf(tokens[index - 1], token, start))
    .map(({ start, end, ...form }) => {
      const range = rangeWithin(token, { start: start - lead.length, end: end - lead.length })
      const shown = text.slice(range.start, range.end)
      return { ...form, ...range, shown, next: neighbourOf(word, start, end, before) }
    })
}

/** Thai, and all scripts of which parts of words are known, come after it in Unicode. */
const firstOfParts = 0xe00

/** "1.2万": the character is a part of the number before it. */
function isScaleOf(before: Token | undefined, token: Token, start: number): boolean {
  return before?.kind === 'number' && before.end === token.start && start === 0
}

/** Where a part of a word stands in the text; the whole word where it was composed before it was read. */
function rangeWithin(token: Token, part: TextRange): TextRange {
  if (token.end - token.start !== token.plain.length) return { start: token.start, end: token.end }
  const start = Math.max(token.start + part.start, 0)
  return { start: Math.min(start, token.end), end: token.start + part.end }
}

/** What a negation denies: in Korean the word before it, in Japanese what stands before, in Chinese what follows. */
function neighbourOf(word: string, start: number, end: number, before: Token | undefined): string {
  const found = word.slice(start, end)
  if (/\p{Script=Hangul}/u.test(found)) return before?.plain ?? ''
  return /^\p{Script=Hiragana}/u.test(found)
    ? word.slice(Math.max(0, start - 2), start)
    : word.slice(end, end + 2)
}

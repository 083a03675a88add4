import {
  findMentions,
  type Mention,
  type NamePart,
  unknown,
} from '@/lib/anchoring/meaning/find-mentions'
import { findKoreanMentions, isKorean } from '@/lib/anchoring/meaning/korean-mentions'
import { hasCapitalNouns, wordEntryOf } from '@/lib/anchoring/meaning/lexicon'
import type { MeaningCue } from '@/lib/anchoring/meaning/meaning-cue'
import type { MeaningLanguage } from '@/lib/anchoring/meaning/meaning-words'
import type { ReadSentence } from '@/lib/anchoring/meaning/read-sentence'
import { hasSpeaker } from '@/lib/anchoring/meaning/said-by'
import { isSameName } from '@/lib/anchoring/meaning/same-name'
import { isBeside, officeAt } from '@/lib/anchoring/meaning/speech-words'
import { spellsOut } from '@/lib/anchoring/meaning/spells-out'
import type { Unmatched } from '@/lib/anchoring/meaning/unmatched-cues'

/** Names that changed beside a quote, and speakers: those from whom something there is said to be. */
export type ChangedMentions = { name: Unmatched; speaker: Unmatched }

/**
 * Who is named beside the quote in place of somebody else: whoever says something there, and any other name that stands
 * between the same words. Then who said the quote itself, where nobody says it any more. A name, a title or an aside that
 * was merely added changes nobody.
 */
export function changedMentions(was: ReadSentence, now: ReadSentence): ChangedMentions {
  if (isKorean(was) && isKorean(now)) return changedInKorean(was, now)
  if (!mayHaveChanged(was, now) || isHeadline(was) || isHeadline(now)) return none
  const named = new Set([...surelyNamed(was), ...surelyNamed(now)])
  const then = { sentence: was, mentions: findMentions(was, named) }
  const later = { sentence: now, mentions: findMentions(now, named) }
  const speakers = replaced(then, later, isOtherSpeaker)
  const names = replaced(then, later, isOtherInPlace)
  const isNobodyReplaced = speakers.went.length + names.went.length === 0
  const { went, came } = isNobodyReplaced
    ? { went: silenced(then, later), came: silenced(later, then) }
    : speakers
  return {
    name: {
      went: names.went.filter((one) => !went.includes(one)).map(cueIn('name', then)),
      came: names.came.filter((one) => !came.includes(one)).map(cueIn('name', later)),
    },
    speaker: { went: went.map(cueIn('speaker', then)), came: came.map(cueIn('speaker', later)) },
  }
}

/** The same in Hangul, whose names have no capitals: only who speaks can be told. */
function changedInKorean(was: ReadSentence, now: ReadSentence): ChangedMentions {
  const then = { sentence: was, mentions: findKoreanMentions(was) }
  const later = { sentence: now, mentions: findKoreanMentions(now) }
  const { went, came } = replaced(then, later, isOtherSpeaker)
  return {
    name: none.name,
    speaker: { went: went.map(cueIn('speaker', then)), came: came.map(cueIn('speaker', later)) },
  }
}

const none: ChangedMentions = { name: { went: [], came: [] }, speaker: { went: [], came: [] } }

/** A sentence and those who are named beside its quote. */
type Side = { sentence: ReadSentence; mentions: Mention[] }

type IsOther = (a: Mention, b: Mention, then: Side, later: Side) => boolean
type Replaced = { went: Mention[]; came: Mention[] }

function replaced(then: Side, later: Side, isOther: IsOther): Replaced {
  return {
    went: then.mentions.filter((a) => later.mentions.some((b) => isOther(a, b, then, later))),
    came: later.mentions.filter((b) => then.mentions.some((a) => isOther(a, b, then, later))),
  }
}

/** Nearly always the same names stand in the same order, and no office went or came. */
function mayHaveChanged(was: ReadSentence, now: ReadSentence): boolean {
  const [then, later] = [was.cuesOf.name, now.cuesOf.name]
  return (
    haveOtherKeys(then.before, later.before) ||
    haveOtherKeys(then.after, later.after) ||
    (hasOfficeThatWent(was, now) && hasOfficeThatWent(now, was))
  )
}

function haveOtherKeys(was: readonly MeaningCue[], now: readonly MeaningCue[]): boolean {
  return was.length !== now.length || was.some(({ key }, index) => key !== now[index]?.key)
}

function hasOfficeThatWent(sentence: ReadSentence, { words }: ReadSentence): boolean {
  return sentence.tokens.some(
    ({ plain, kind }, index) =>
      kind === 'word' &&
      !words.has(plain) &&
      isBeside(sentence, index) &&
      officeAt(sentence, index) !== null,
  )
}

/** Words with a capital that no sentence begins with. */
function surelyNamed({ tokens }: ReadSentence): string[] {
  return tokens.filter(({ isCapital, isFirst }) => isCapital && !isFirst).map(({ plain }) => plain)
}

function isOtherSpeaker(a: Mention, b: Mention, then: Side, later: Side): boolean {
  if (!a.isSpeaker || !b.isSpeaker) return false
  return isOtherOffice(a, b, then, later) || isOtherName(a, b, then, later, isSpeakerIn)
}

/** Another name between the same words. Where every noun has a capital, nobody can tell. */
function isOtherInPlace(a: Mention, b: Mention, then: Side, later: Side): boolean {
  if (hasCapitalNouns.has(then.sentence.language) || !isSamePlace(a, b)) return false
  return isOtherName(a, b, then, later, isNamedIn)
}

/** Between the same words on the same side of the quote. */
function isSamePlace(a: Mention, b: Mention): boolean {
  return a.side === b.side && isAlike(a.previous, b.previous) && isAlike(a.next, b.next)
}

function isAlike(a: string, b: string): boolean {
  return a === b || a === unknown || b === unknown
}

function isOtherOffice(a: Mention, b: Mention, then: Side, later: Side): boolean {
  if (a.office === null || b.office === null || a.office === b.office) return false
  const isIn = ({ mentions }: Side, office: string) =>
    mentions.some((mention) => mention.office === office)
  return !isIn(later, a.office) && !isIn(then, b.office)
}

/** Whether something is said to be from somebody of that name. */
function isSpeakerIn({ mentions, sentence: { language } }: Side, { plain }: NamePart): boolean {
  return mentions.some(
    ({ isSpeaker, parts }) =>
      isSpeaker && parts.some((part) => isSameName(part.plain, plain, language)),
  )
}

/** Whether a name stands anywhere in a sentence, its quote included. */
function isNamedIn({ sentence: { words, cuesOf, language } }: Side, { plain }: NamePart): boolean {
  if (words.has(plain)) return true
  const { before, exact, after } = cuesOf.name
  return [before, exact, after].some((cues) =>
    cues.some(({ key }) => isSameName(key, plain, language)),
  )
}

/**
 * Whether one name stands for another, and not for a longer or shorter form of itself. "Vladimir Putin" is "Russian
 * President Putin"; of "North Korean" and "South Korean" as much differs on both sides. What stands in place of a name for
 * certain is one too, or nobody is named any more.
 */
function isOtherName(
  a: Mention,
  b: Mention,
  then: Side,
  later: Side,
  isIn: (side: Side, part: NamePart) => boolean,
): boolean {
  const went = a.parts.filter((part) => !isIn(later, part))
  const came = b.parts.filter((part) => !isIn(then, part))
  if (went.some(({ plain }) => spellsOut(later.sentence, plain))) return false
  if (came.some(({ plain }) => spellsOut(then.sentence, plain))) return false
  if (a.parts.at(-1)?.plain === b.parts.at(-1)?.plain && went.length !== came.length) return false
  const isOther = (part: NamePart, other: NamePart) =>
    (part.isSure || other.isSure) && part.isBeforeTitle === other.isBeforeTitle
  return went.some((part) => came.some((other) => isOther(part, other)))
}

/** Who said the quote, where the other sentence does not name them and lets nobody say anything. */
function silenced({ mentions }: Side, other: Side): Mention[] {
  const letters = other.sentence.text.toLowerCase()
  const isGone = (part: NamePart) => !isNamedIn(other, part) && !letters.includes(part.plain)
  const speakers = mentions.filter(
    ({ isByQuote, parts }) => isByQuote && parts.length > 0 && parts.every(isGone),
  )
  return speakers.length > 0 && !hasSpeaker(other.sentence) ? speakers : []
}

/** Shorter words have no capital in headlines. */
const shortestOfHeadline = 4

/** In the words of a headline every capital says nothing. */
function isHeadline({ tokens, language }: ReadSentence): boolean {
  return !tokens.some(
    ({ kind, plain, isCapital }) =>
      kind === 'word' &&
      !isCapital &&
      plain.length >= shortestOfHeadline &&
      !isLittle(plain, language),
  )
}

function isLittle(plain: string, language: MeaningLanguage): boolean {
  const entry = wordEntryOf(plain)
  if (!entry?.functionIn.includes(language)) return false
  return !entry.inSpeech.some((speech) => speech.role === 'report' && speech.language === language)
}

function cueIn(kind: 'name' | 'speaker', { sentence: { text } }: Side) {
  return ({ start, end }: Mention): MeaningCue => {
    const shown = text.slice(start, end).replace(/\s+/gu, ' ')
    return { kind, key: shown, shown, start, end, isWeak: false, next: '' }
  }
}

import { comparablePart, type InSentence } from '@/lib/anchoring/in-sentence'
import { type ChangedMentions, changedMentions } from '@/lib/anchoring/meaning/changed-mentions'
import { languageOf } from '@/lib/anchoring/meaning/find-cues'
import type { MeaningCue } from '@/lib/anchoring/meaning/meaning-cue'
import { type CueKind, type MeaningKind, meaningKinds } from '@/lib/anchoring/meaning/meaning-words'
import {
  type CuesInParts,
  type ReadSentence,
  readSentence,
  textOf,
} from '@/lib/anchoring/meaning/read-sentence'
import { readTokens } from '@/lib/anchoring/meaning/read-tokens'
import { turnedWords } from '@/lib/anchoring/meaning/turned-words'
import {
  movedCues,
  type Unmatched,
  unmatchedInAnyOrder,
  unmatchedInOrder,
} from '@/lib/anchoring/meaning/unmatched-cues'

export type { InSentence, MeaningKind }

/** Words of one kind that only the earlier or only the later text has, as they are written there. */
export type MeaningChange = { kind: MeaningKind; went: string[]; came: string[] }

/**
 * What a quote may say differently now: the negations, numbers, dates, names and hedges that came or went inside it, the
 * negations, numbers, dates and hedges that did beside it in its sentence, and who stands there in place of somebody else.
 * Empty where nothing of that kind changed, though other words may have. Typography, forms of one word and ways of writing
 * one number, date or name are no change. It knows the words of the lists in `meaning/` and understands no sentence:
 * reading it is for people.
 */
export function compareMeaning(was: InSentence, now: InSentence): MeaningChange[] {
  return changedCues(was, now).map(({ kind, went, came }) => ({
    kind,
    went: went.map(({ shown }) => shown),
    came: came.map(({ shown }) => shown),
  }))
}

/** The same with the place of each word: offsets in `before`, `exact` and `after` put together. */
export function changedCues(was: InSentence, now: InSentence): CueChange[] {
  if (was.exact === now.exact && was.before === now.before && was.after === now.after) return []
  const [wasTokens, nowTokens] = [readTokens(textOf(was)), readTokens(textOf(now))]
  const language = languageOf(wasTokens, nowTokens)
  const then = readSentence(was, wasTokens, language, comparablePart(was, now))
  const later = readSentence(now, nowTokens, language, comparablePart(now, was))
  const mentions = changedMentions(then, later)
  const changes = meaningKinds.map((kind) => ({ kind, ...changesOf(kind, then, later, mentions) }))
  return yearsAsDates(changes).filter(({ went, came }) => went.length + came.length > 0)
}

export type CueChange = Unmatched & { kind: MeaningKind }

/** "2024" alone is compared as a number: it may count soldiers. Where nothing but years changed, it is called a date. */
function yearsAsDates(changes: CueChange[]): CueChange[] {
  const numbers = changes.find(({ kind }) => kind === 'number')
  if (!numbers || ![...numbers.went, ...numbers.came].every(({ shown }) => year.test(shown))) {
    return changes
  }
  return changes.map((change) => {
    if (change.kind === 'number') return { ...change, went: [], came: [] }
    if (change.kind !== 'date') return change
    return {
      kind: change.kind,
      went: inReadingOrder([...change.went, ...numbers.went]),
      came: inReadingOrder([...change.came, ...numbers.came]),
    }
  })
}

const year = /^(?:1[5-9]|20)\d\d$/

function changesOf(
  kind: MeaningKind,
  was: ReadSentence,
  now: ReadSentence,
  mentions: ChangedMentions,
): Unmatched {
  if (kind === 'speaker') return mentions.speaker
  const beside = kind === 'name' ? [mentions.name] : besideChanges(kind, was, now)
  const changes = [insideChanges(kind, was, now), ...beside]
  const went = inReadingOrder(changes.flatMap((change) => change.went)).filter(within(was))
  const came = inReadingOrder(changes.flatMap((change) => change.came)).filter(within(now))
  return {
    went: went.filter(({ isWeak }) => !isWeak || came.length > 0),
    came: came.filter(({ isWeak }) => !isWeak || went.length > 0),
  }
}

function within({ comparable }: ReadSentence) {
  return ({ start, end }: MeaningCue) => start >= comparable.start && end <= comparable.end
}

function insideChanges(kind: CueKind, was: ReadSentence, now: ReadSentence): Unmatched {
  const [then, later] = [was.cuesOf[kind].exact, now.cuesOf[kind].exact]
  if (kind === 'negation') return negationChanges(was, now, (cues) => cues.exact)
  if (kind === 'hedge') return unmatchedInAnyOrder(then, later)
  const { went, came } = unmatchedInOrder(then, later)
  if (kind !== 'name') return { went, came }
  // A word that only lost or got its capital is the same word.
  return {
    went: went.filter(({ key }) => !isCommonWord(key, now)),
    came: came.filter(({ key }) => !isCommonWord(key, was)),
  }
}

function isCommonWord(key: string, { words, cuesOf }: ReadSentence): boolean {
  const { before, exact, after } = cuesOf.name
  return (
    words.has(key) && ![before, exact, after].some((cues) => cues.some((cue) => cue.key === key))
  )
}

/** A negation belongs to the words on its side of the quote; a number or a hedge may change sides. */
function besideChanges(
  kind: Exclude<CueKind, 'name'>,
  was: ReadSentence,
  now: ReadSentence,
): Unmatched[] {
  if (kind === 'negation') {
    return [
      negationChanges(was, now, ({ before }) => before),
      negationChanges(was, now, ({ after }) => after),
    ]
  }
  const [then, later] = [besideOf(was.cuesOf[kind]), besideOf(now.cuesOf[kind])]
  const changes = unmatchedInAnyOrder(then, later)
  return kind === 'number'
    ? [changes, movedCues(then, later, { was: was.words, now: now.words })]
    : [changes]
}

function besideOf({ before, after }: CuesInParts): MeaningCue[] {
  return [...before, ...after]
}

function negationChanges(
  was: ReadSentence,
  now: ReadSentence,
  part: (cues: CuesInParts) => MeaningCue[],
): Unmatched {
  const [then, later] = [part(was.cuesOf.negation), part(now.cuesOf.negation)]
  const changes = [
    unmatchedInAnyOrder(then, later),
    movedCues(then, later, { was: was.words, now: now.words }),
    turnedWords(part(was.turnable), part(now.turnable)),
  ]
  return {
    went: changes.flatMap(({ went }) => went),
    came: changes.flatMap(({ came }) => came),
  }
}

/** Each once, though two comparisons may have found it. */
function inReadingOrder(cues: MeaningCue[]): MeaningCue[] {
  if (cues.length < 2) return cues
  const byStart = new Map(cues.map((cue) => [cue.start, cue]))
  return [...byStart.values()].toSorted((a, b) => a.start - b.start)
}

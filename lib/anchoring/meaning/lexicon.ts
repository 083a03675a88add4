import { arabic, persian } from '@/lib/anchoring/meaning/arabic'
import { english } from '@/lib/anchoring/meaning/english'
import { french } from '@/lib/anchoring/meaning/french'
import { furtherLanguages } from '@/lib/anchoring/meaning/further-languages'
import { german } from '@/lib/anchoring/meaning/german'
import { hebrew } from '@/lib/anchoring/meaning/hebrew'
import { korean } from '@/lib/anchoring/meaning/korean'
import {
  cuesOfList,
  type MeaningKind,
  type MeaningLanguage,
  type MeaningWords,
} from '@/lib/anchoring/meaning/meaning-words'
import { plainWord } from '@/lib/anchoring/meaning/plain-word'
import { russian } from '@/lib/anchoring/meaning/russian'
import { spanish } from '@/lib/anchoring/meaning/spanish'
import { ukrainian } from '@/lib/anchoring/meaning/ukrainian'

/** A cue that begins with a word: the words that follow it, and what finding all of them means. */
export type CueEntry = {
  kind: MeaningKind
  key: string
  rest: readonly string[]
  isWeak: boolean
  /** The language that a sentence must be in for the words to mean this; null for words that mean nothing else. */
  only: MeaningLanguage | null
}

/** What a word adds to a number: itself, or how often to take what stands before it. */
export type NumberEntry = {
  value: number
  role: 'value' | 'ordinal' | 'scale'
  isWeak: boolean
  only: MeaningLanguage | null
}

type MonthEntry = { value: number; needsCapital: boolean; only: MeaningLanguage | null }

/** What a word does where somebody is named or said to say something. */
export type SpeechRole =
  | 'report'
  | 'mark'
  | 'mark-after-stop'
  | 'mark-behind'
  | 'office'
  | 'title'
  | 'opener'
  | 'other-name'
  | 'seat'

/** A word that tells who says something, the words that follow it, and the language in which it does. */
export type SpeechEntry = {
  role: SpeechRole
  key: string
  rest: readonly string[]
  language: MeaningLanguage
}

/** All that is known of a word, in every language. */
export type WordEntry = {
  cues: CueEntry[]
  number: NumberEntry[]
  /** A unit that follows or precedes a number. */
  unit: string | null
  /** 1 for January. */
  months: MonthEntry[]
  isNumberJoint: boolean
  /** The languages whose function word it is. */
  functionIn: MeaningLanguage[]
  inSpeech: SpeechEntry[]
}

/** All lists. A word that means the same in several is found in the first. */
export const meaningWords: readonly MeaningWords[] = [
  english,
  german,
  french,
  spanish,
  russian,
  ukrainian,
  korean,
  arabic,
  persian,
  hebrew,
  ...furtherLanguages,
]

const lexicon = new Map<string, WordEntry>()
const prefixes = new Set<string>()
const nameEndings = new Map<MeaningLanguage, ReadonlySet<string>>()

for (const words of meaningWords) addLanguage(words)

for (const { cues, number, months } of lexicon.values()) {
  // Longer cues first. What is meant in one language comes before what others mean.
  cues.sort((a, b) => b.rest.length - a.rest.length || byLanguage(a, b))
  number.sort(byLanguage)
  months.sort(byLanguage)
}

/** What is known of a word in plain form. */
export function wordEntryOf(plain: string): WordEntry | undefined {
  return lexicon.get(plain)
}

/** Whether a word with this beginning says the opposite of the word without it. */
export function isNegatingPrefix(beginning: string): boolean {
  return prefixes.has(beginning)
}

/** What a name stands for that has others too; null for one that has none. */
export function otherNameOf(plain: string, language: MeaningLanguage): string | null {
  const entries = lexicon.get(plain)?.inSpeech
  const isOther = (entry: SpeechEntry) => entry.role === 'other-name' && entry.language === language
  return entries?.find(isOther)?.key ?? null
}

/** Whether a name of a language may end so or so and stay the same name. */
export function isNameEnding(ending: string, language: MeaningLanguage): boolean {
  return nameEndings.get(language)?.has(ending) ?? ending === ''
}

export const longestNegatingPrefix = Math.max(...[...prefixes].map((prefix) => prefix.length))

export const hasDecimalComma: ReadonlySet<MeaningLanguage> = new Set(
  meaningWords.filter((words) => words.hasDecimalComma).map(({ language }) => language),
)

export const hasCapitalNouns: ReadonlySet<MeaningLanguage> = new Set(
  meaningWords.filter((words) => words.hasCapitalNouns).map(({ language }) => language),
)

function addLanguage(words: MeaningWords) {
  const onlyHere = new Set(cuesOfList(words.onlyHere).map(({ key }) => key))
  const only = (form: string) => (onlyHere.has(form) ? words.language : null)
  addCues('negation', words.negations, false, only)
  addCues('hedge', words.hedges, false, only)
  addCues('hedge', words.weakHedges, true, only)
  addCues('date', words.days, true, only)
  addCues('date', words.timeRelations, true, only)
  addNumbers('value', words.numbers, false, only)
  addNumbers('value', words.weakNumbers, true, only)
  addNumbers('ordinal', words.ordinals, false, only)
  addNumbers('ordinal', words.weakOrdinals, true, only)
  addNumbers('scale', words.scales, false, only)
  addMonths(words, only)
  addSpeech(words)
  for (const { key, forms } of cuesOfList(words.units)) {
    const [unit = '', ...first] = key.split(' ')
    for (const form of [[unit], first, ...forms.slice(1)]) entryFor(form.join(' ')).unit = unit
  }
  for (const { key } of cuesOfList(words.numberJoints)) entryFor(key).isNumberJoint = true
  for (const { key } of cuesOfList(words.functionWords))
    entryFor(key).functionIn.push(words.language)
  for (const prefix of words.negatingPrefixes?.split(/\s+/u) ?? []) prefixes.add(prefix)
}

function byLanguage(a: { only: MeaningLanguage | null }, b: { only: MeaningLanguage | null }) {
  return Number(a.only === null) - Number(b.only === null)
}

type Only = (form: string) => MeaningLanguage | null

function addCues(kind: MeaningKind, list: string | undefined, isWeak: boolean, only: Only) {
  for (const { key, forms } of cuesOfList(list)) {
    for (const [first = '', ...rest] of forms) {
      const meantIn = only([first, ...rest].join(' '))
      const words = rest.map(plainWord)
      entryFor(first).cues.push({ kind, key, rest: words, isWeak, only: meantIn })
    }
  }
}

function addNumbers(
  role: NumberEntry['role'],
  list: string | undefined,
  isWeak: boolean,
  only: Only,
) {
  for (const { forms } of cuesOfList(list)) {
    const value = Number(forms.at(-1)?.at(-1))
    for (const [word = ''] of forms) {
      entryFor(word).number.push({ value, role, isWeak, only: only(word) })
    }
  }
}

function addSpeech(words: MeaningWords) {
  const { language } = words
  const add = (role: SpeechRole, list: string | undefined) => {
    for (const { key, forms } of cuesOfList(list)) {
      for (const [first = '', ...rest] of forms) {
        entryFor(first).inSpeech.push({ role, key, rest: rest.map(plainWord), language })
      }
    }
  }
  add('report', words.reportingVerbs)
  add('mark', words.speakerMarks)
  add('mark-after-stop', words.speakerMarksAfterStop)
  add('mark-behind', words.speakerMarksBehind)
  add('office', words.offices)
  add('title', words.titles)
  add('opener', words.openers)
  add('other-name', words.otherNames)
  add('seat', words.seats)
  if (words.nameEndings !== undefined) {
    nameEndings.set(language, new Set(['', ...words.nameEndings.split(/\s+/u)]))
  }
}

function addMonths({ months, monthsNeedCapital = false }: MeaningWords, only: Only) {
  for (const [index, { forms }] of cuesOfList(months).entries()) {
    for (const [word = ''] of forms) {
      const month = { value: index + 1, needsCapital: monthsNeedCapital, only: only(word) }
      entryFor(word).months.push(month)
    }
  }
}

function entryFor(word: string): WordEntry {
  const plain = plainWord(word)
  const known = lexicon.get(plain)
  if (known) return known
  const entry: WordEntry = {
    cues: [],
    number: [],
    unit: null,
    months: [],
    isNumberJoint: false,
    functionIn: [],
    inSpeech: [],
  }
  lexicon.set(plain, entry)
  return entry
}

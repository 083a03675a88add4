import { type CharacterKind, kindOf } from '@/lib/search/character-kind'
import { foldText } from '@/lib/search/fold-text'
import type { TextRange } from '@/lib/text/text-range'

/**
 * A word as the index knows it: folded, with the range of the text that it was made from. In scripts without spaces,
 * and in Korean, every character is a token: whatever part of a run is asked for is then found as a phrase. The term
 * of a character that follows upon another token without a space begins with "+", so that 한국 is not in 북한 국민.
 */
export type Token = TextRange & { term: string }

/** Longer ones are links and noise: they are told apart by their beginnings. PostgreSQL takes 2 kB. */
const longestTerm = 64

/** A stretch that becomes tokens, and what it begins with. */
type Unit = TextRange & { kind: 'word' | 'single' | 'symbol' }

/** The tokens of a text in order. Apostrophes and hyphens part words: Russia’s is russia, s. */
export function tokensOf(text: string): Token[] {
  return [...tokensFrom(text, 0)]
}

/** The tokens that follow upon an offset, as if the text began there. For whoever needs only some of them. */
export function* tokensFrom(text: string, offset: number): Generator<Token, void> {
  let previous: Unit | null = null
  for (let at = offset; at < text.length; ) {
    const unit = unitAt(text, at)
    if (unit === null) {
      at += sizeAt(text, at)
      continue
    }
    const { start, end } = unit
    for (const term of termsOf(text, unit, previous)) yield { start, end, term }
    previous = unit
    at = end
  }
}

/** The term as it stands where it follows upon another one without a space. */
export function joinedTerm(term: string): string {
  return `+${term}`
}

/** Whether a term is one character of a run, which may begin with it or only hold it. */
export function isOfRun(term: string): boolean {
  return Array.from(term).some((character) => kindAt(character, 0) === 'single')
}

function kindAt(text: string, at: number): CharacterKind {
  const codePoint = text.codePointAt(at)
  return codePoint === undefined ? 'other' : kindOf(codePoint)
}

const sizeAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** The unit that begins at an offset; null where none does. */
function unitAt(text: string, start: number): Unit | null {
  const kind = kindAt(text, start)
  if (kind === 'single') return { kind, start, end: endOfSingle(text, start) }
  if (kind === 'word') return { kind, start, end: endOfWord(text, start) }
  if (kind !== 'symbol') return null
  const end = endOf(emoji, text, start)
  return end === null ? null : { kind, start, end }
}

const emoji =
  /\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*/uy

/** A Hangul syllable in its parts, as some systems store it. */
const jamo =
  /[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*/uy

/** U.S., D.P.R.K.: single letters with full stops between them are one word. */
const acronym = /(?:\p{L}\p{M}*\.)+\p{L}\p{M}*(?![\p{L}\p{N}\p{M}])/uy

/** 10,000 is the number 10000. A longer row of groups is a list, which is not looked through again from each of them. */
const thousands = /\p{Nd}{1,3}(?:,\p{Nd}{3}){1,6}(?!\p{N}|,\p{N})/uy

/** Where the match at exactly this offset ends; null where there is none. */
function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : null
}

/** A character with its marks; those of half width have two of their own. */
function endOfSingle(text: string, start: number): number {
  let end = endOf(jamo, text, start) ?? start + sizeAt(text, start)
  while (kindAt(text, end) === 'mark' || /^[\uff9e\uff9f]/.test(text.charAt(end))) {
    end += sizeAt(text, end)
  }
  return end
}

function endOfWord(text: string, start: number): number {
  const end = endOfLetters(text, start)
  const next = text.charAt(end)
  if (next === '.') return endOf(acronym, text, start) ?? end
  if (next === ',') return endOf(thousands, text, start) ?? end
  return end
}

/** Letters, digits and their marks, over invisible characters and the marks within Hebrew abbreviations. */
function endOfLetters(text: string, start: number): number {
  let end = start
  for (let at = start; at < text.length; at += sizeAt(text, at)) {
    const kind = kindAt(text, at)
    if (kind === 'word' || kind === 'mark') end = at + sizeAt(text, at)
    else if (kind !== 'invisible' && !isWithinHebrew(text, at)) break
  }
  return end
}

/** צה״ל: the mark in a Hebrew abbreviation is a part of it. */
function isWithinHebrew(text: string, at: number): boolean {
  return (
    hebrewMarks.includes(text.charAt(at)) &&
    /^\p{Script=Hebrew}[\s\S]\p{Script=Hebrew}/u.test(text.slice(at - 1, at + 2))
  )
}
const hebrewMarks = '\'"\u2019\u201d\u05f3\u05f4'

/** Mostly one; none where nothing is left, several for a sign that stands for several words ("½"). */
function termsOf(text: string, unit: Unit, previous: Unit | null): readonly string[] {
  const terms = foldedTerms(text.slice(unit.start, unit.end))
  if (unit.kind !== 'single' || !isJoined(text, previous, unit)) return terms
  return terms.map(joinedTerm)
}

/** Words repeat: most of a text is found here. Given up when it is full, so that it never is most of the memory. */
const folded = new Map<string, readonly string[]>()
const mostFolded = 50_000

function foldedTerms(found: string): readonly string[] {
  const remembered = folded.get(found)
  if (remembered) return remembered
  if (folded.size === mostFolded) folded.clear()
  const terms = foldText(found.replace(partsNoWord, ''))
    .split(/[^\p{L}\p{N}\p{M}\p{RI}\p{ExtPict}]+/u)
    .filter(Boolean)
    .map(shortened)
  folded.set(found, terms)
  return terms
}

/** The marks of acronyms, thousands and Hebrew abbreviations, and the colour of skin. */
const partsNoWord = /[.,'"\u2019\u201d\u05f3\u05f4\p{Emoji_Modifier}]/gu

function shortened(term: string): string {
  if (term.length <= longestTerm) return term
  return term.slice(0, longestTerm).replace(/[\ud800-\udbff]$/, '')
}

function isJoined(text: string, previous: Unit | null, { start }: Unit): boolean {
  if (previous === null) return false
  if (previous.end === start) return true
  const gap = text.slice(previous.end, start)
  if (gap.length > longestGap) return false
  const seen = gap.replace(/\p{Cf}/gu, '')
  return (
    seen === '' ||
    (isLineBreak.test(seen) && isUnspaced(text, previous) && isUnspaced(text, { start }))
  )
}

/** So much may stand between two lines or be invisible: more is nothing that anybody wrote. */
const longestGap = 8

/** A text that was wrapped goes on in the next line; in scripts with spaces it does so with a new word. */
const isLineBreak = /^[ \t]*\n[ \t]*$/

function isUnspaced(text: string, { start }: Pick<TextRange, 'start'>): boolean {
  return (
    kindAt(text, start) === 'single' && !/^\p{Script=Hangul}/u.test(text.slice(start, start + 2))
  )
}

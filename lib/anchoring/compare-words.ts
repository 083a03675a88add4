import { characterClass, classOfUnit } from '@/lib/anchoring/character-class'
import { normaliseTypography } from '@/lib/anchoring/normalise-typography'

/**
 * How the words of a quote and those of a place differ: not at all, in typography alone (also where a line ends within
 * a word), in marks and spaces between the same words, or in words.
 */
export type WordsCompared = 'identical' | 'typography' | 'marks' | 'words'

export function compareWords(quote: string, found: string): WordsCompared {
  if (quote === found) return 'identical'
  if (haveOtherLetters(quote, found)) return 'words'
  const was = plainFormOf(quote)
  const now = plainFormOf(found)
  if (was === now || isSameButForLineEnds(quote, found)) return 'typography'
  return withoutMarks(was) === withoutMarks(now) ? 'marks' : 'words'
}

/**
 * Whether two passages surely differ in a letter: most do, and this is seen a hundred times sooner than all that does not
 * count is taken away. Ligatures and letters that are written in parts leave it open.
 */
function haveOtherLetters(quote: string, found: string): boolean {
  let was = nextLetter(quote, 0)
  let now = nextLetter(found, 0)
  while (was < quote.length && now < found.length) {
    const [wasEnd, nowEnd] = [endOfCharacter(quote, was), endOfCharacter(found, now)]
    if (!isSameCharacter(quote, was, wasEnd, found, now, nowEnd)) {
      return !isComposed(quote.charCodeAt(was)) && !isComposed(found.charCodeAt(now))
    }
    was = nextLetter(quote, wasEnd)
    now = nextLetter(found, nowEnd)
  }
  return was < quote.length || now < found.length
}

function isSameCharacter(
  quote: string,
  was: number,
  wasEnd: number,
  found: string,
  now: number,
  nowEnd: number,
): boolean {
  if (wasEnd === was + 1 && nowEnd === now + 1 && quote.charCodeAt(was) === found.charCodeAt(now)) {
    return true
  }
  if (wasEnd === was + 1 && nowEnd === now + 1) return false
  return quote.slice(was, wasEnd).normalize('NFC') === found.slice(now, nowEnd).normalize('NFC')
}

function nextLetter(text: string, from: number): number {
  let at = from
  while (at < text.length && isBetweenLetters(classOfUnit(text.charCodeAt(at)))) at += 1
  return at
}

/** A letter with the marks that belong to it. */
function endOfCharacter(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && classOfUnit(text.charCodeAt(end)) === mark) end += 1
  return end
}

function isBetweenLetters(kind: number): boolean {
  return kind === between || kind === invisible || kind === separator || kind === apostrophe
}

/** Ligatures, and the letters that make up a Korean syllable. */
function isComposed(unit: number): boolean {
  return classOfUnit(unit) === ligature || (unit >= 0x1100 && unit <= 0x11ff)
}

const { between, invisible, separator, apostrophe, mark, ligature } = characterClass

/** NFC too: nobody sees whether an accent is a character of its own. */
function plainFormOf(passage: string): string {
  return normaliseTypography(passage).text.normalize('NFC').trim()
}

/** A hyphen at the end of a line, within a word. */
const lineEndHyphen = /(?<=\p{L})[-‐\u00ad] ?\n\s*(?=\p{L})/gu

/** Nobody can tell whether a hyphen at a line's end belongs to its word, so that then no hyphen within words counts. */
function isSameButForLineEnds(quote: string, found: string): boolean {
  if (quote.search(lineEndHyphen) === -1 && found.search(lineEndHyphen) === -1) return false
  const joined = (passage: string) =>
    plainFormOf(passage.replace(lineEndHyphen, '')).replace(/(?<=\p{L})-(?=\p{L})/gu, '')
  return joined(quote) === joined(found)
}

/**
 * Marks between words and spaces. No question mark, no minus sign of a number and no separator within one: they carry
 * meaning. Nor symbols such as "$".
 */
const marks =
  /(?:(?!(?<=\p{N})[.,](?=\p{N})|(?<![\p{L}\p{N}])-(?=\p{N}))[^\p{L}\p{N}\p{M}\p{S}%&@#?？])+/gu

function withoutMarks(passage: string): string {
  return passage.replace(marks, ' ').trim()
}

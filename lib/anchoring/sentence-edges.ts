import { unknown } from '@/lib/anchoring/known-text'
import { endsWithAbbreviation, sentenceAround } from '@/lib/text/sentences'

/**
 * Where the sentence begins that holds an offset of a text, without the space before it; never after the offset. It is what
 * `sentenceAround` says, but many times quicker where nothing but plain characters stands between the offset and the end of
 * a line or of a sentence that nobody could doubt. The segmenter is asked about the rest.
 */
export function startOfSentence(text: string, offset: number): number {
  const start =
    plainStart(text, offset) ??
    sentenceAround(inLines(text), { start: offset, end: text.length }).start
  return Math.min(start, offset)
}

/** Where the sentence ends that holds the character before an offset, without the space after it; never before that. */
export function endOfSentence(text: string, offset: number): number {
  return Math.max(
    plainEnd(text, offset) ?? sentenceAround(inLines(text), { start: 0, end: offset }).end,
    offset,
  )
}

/** What is unknown ends a line: no sentence goes on behind it. */
function inLines(text: string): string {
  return text.replaceAll(unknown, '\n')
}

function plainStart(text: string, offset: number): number | null {
  if (offset === text.length || endsLine(text.charCodeAt(offset))) return null
  for (let at = offset - 1; at >= 0; at -= 1) {
    const unit = text.charCodeAt(at)
    if (endsLine(unit)) return skipSpace(text, at + 1, offset)
    if (isStop(unit)) return at + 2 <= offset && surelyEndsSentence(text, at) ? at + 2 : null
    if (!endsNothing(unit)) return null
  }
  return skipSpace(text, 0, offset)
}

/** From the last letter before the offset on: only what stands behind that can end its sentence. */
function plainEnd(text: string, offset: number): number | null {
  let at = offset - 1
  while (at >= 0 && !isLetter(text.charCodeAt(at))) at -= 1
  for (; at >= 0 && at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (endsLine(unit)) return at < offset ? null : skipSpaceBefore(text, at)
    if (isStop(unit)) {
      const isLast = at + 1 === text.length || endsLine(text.charCodeAt(at + 1))
      return (isLast && at + 1 >= offset) || surelyEndsSentence(text, at) ? at + 1 : null
    }
    if (!endsNothing(unit)) return null
  }
  return at < 0 ? null : skipSpaceBefore(text, text.length)
}

const lineFeed = 0x0a
const unknownUnit = unknown.charCodeAt(0)
const space = 0x20
const noBreakSpace = 0xa0
const closingBracket = 0x29

function endsLine(unit: number): boolean {
  return unit === lineFeed || unit === unknownUnit
}

function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f
}

/**
 * A small letter, a figure or a bracket, a stop, a space and a capital, but for abbreviations: UAX 29 has no rule against
 * ending a sentence there.
 */
function surelyEndsSentence(text: string, stop: number): boolean {
  return (
    endsPlainly(text.charCodeAt(stop - 1)) &&
    text.charCodeAt(stop + 1) === space &&
    isCapital(text.charCodeAt(stop + 2)) &&
    !endsWithAbbreviation.test(text.slice(Math.max(0, stop - longestAbbreviation), stop + 2))
  )
}

/** With the character before it. */
const longestAbbreviation = 8

function endsPlainly(unit: number): boolean {
  return isSmall(unit) || isFigure(unit) || unit === closingBracket
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function isSmall(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x430 && unit <= 0x45f)
}

function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x400 && unit <= 0x42f)
}

/** Of the characters that end nothing. */
function isLetter(unit: number): boolean {
  return isSmall(unit) || isCapital(unit) || isFigure(unit) || isOtherLetter(unit)
}

/** Latin letters with accents and syllables of Hangul. */
function isOtherLetter(unit: number): boolean {
  return (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0xac00 && unit <= 0xd7a3)
}

/** A letter, figure, space or mark that ends no sentence by itself. */
function endsNothing(unit: number): boolean {
  return (
    (unit >= space && unit <= 0x7e && !isStop(unit)) ||
    isLetter(unit) ||
    unit === noBreakSpace ||
    (unit >= 0x2013 && unit <= 0x201d)
  )
}

function skipSpace(text: string, from: number, until: number): number {
  let at = from
  while (at < until && isSpace(text.charCodeAt(at))) at += 1
  return at
}

function skipSpaceBefore(text: string, end: number): number {
  let at = end
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1
  return at
}

function isSpace(unit: number): boolean {
  return unit === space || unit === noBreakSpace
}

import { normaliseTypography } from '@/lib/anchoring/normalise-typography'

/**
 * How the words of a quote and those of a place differ: not at all, in typography alone (also where a line ends within
 * a word), in marks and spaces between the same words, or in words.
 */
export type WordsCompared = 'identical' | 'typography' | 'marks' | 'words'

export function compareWords(quote: string, found: string): WordsCompared {
  if (quote === found) return 'identical'
  const was = plainFormOf(quote)
  const now = plainFormOf(found)
  if (was === now || isSameButForLineEnds(quote, found)) return 'typography'
  return withoutMarks(was) === withoutMarks(now) ? 'marks' : 'words'
}

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

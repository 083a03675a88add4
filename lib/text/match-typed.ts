import { foldText } from '@/lib/text/fold-text'

/** How well one word that was typed fits: the whole, a beginning, the beginning of a word, inside, some letters. */
const fits = { whole: 10, start: 8, wordStart: 6, inside: 3, letters: 1 }

/** A text that can be asked many times. */
export type FoldedText = {
  whole: string
  words: readonly string[]
  /** The first letter of each word. */
  initials: string
}

export function foldForTyping(text: string): FoldedText {
  const whole = foldText(text).trim()
  const words = whole.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  const initials = words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join('')
  return { whole, words, initials }
}

/**
 * How well what was typed fits a text: more is better, null is not at all. Every word that was typed has to be there,
 * in any order, as it is or with letters left out ("rvw" finds "Review"). Nothing typed fits everything alike.
 */
export function matchTyped(typed: FoldedText, text: FoldedText): number | null {
  if (typed.whole === '') return 0
  if (typed.whole === text.whole) return fits.whole * 2
  const scores = typed.whole.split(/\s+/u).map((word) => matchWord(word, text))
  const total = scores.reduce<number | null>(
    (sum, score) => (sum === null || score === null ? null : sum + score),
    0,
  )
  // Of two that fit alike, the shorter is nearer to what was typed.
  return total === null ? null : total / scores.length - Math.min(text.whole.length, 500) / 1000
}

function matchWord(word: string, { whole, words, initials }: FoldedText): number | null {
  if (whole.startsWith(word)) return fits.start
  if (!whole.includes(word)) {
    // "acl" finds "Add a claim": the first letters of words that follow each other.
    const isInitials = word.length >= fewestLetters && initials.includes(word)
    return isInitials || words.some((known) => hasLetters(known, word)) ? fits.letters : null
  }
  if (words.some((known) => known === word)) return fits.wordStart + 1
  if (words.some((known) => known.startsWith(word))) return fits.wordStart
  return fits.inside
}

/** Two letters are in nearly every word. */
const fewestLetters = 3

/** Whether the word begins as what was typed, and has the rest of its letters in order. */
function hasLetters(word: string, typed: string): boolean {
  if (typed.length < fewestLetters || word[0] !== typed[0]) return false
  let at = 0
  for (const letter of typed) {
    at = word.indexOf(letter, at) + letter.length
    if (at < letter.length) return false
  }
  return true
}

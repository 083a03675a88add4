import { isNameEnding, otherNameOf } from '@/lib/anchoring/meaning/lexicon'
import type { MeaningLanguage } from '@/lib/anchoring/meaning/meaning-words'

/** Less is left of other names by chance. */
const shortestStem = 3

/**
 * Whether two words in plain form are one name: with other endings ("Russia", "Russian"), without accents, misread from a
 * picture of the page, written together with the word before it as Korean allows, or listed.
 */
export function isSameName(a: string, b: string, language: MeaningLanguage): boolean {
  if (a === b) return true
  const [bare, other] = [withoutAccents(a), withoutAccents(b)]
  return (
    bare === other ||
    hasOtherEnding(bare, other, language) ||
    isMisread(bare, other) ||
    isWrittenTogether(a, b) ||
    isListed(a, b, language)
  )
}

function withoutAccents(word: string): string {
  if (/^[a-z]*$/.test(word) || !/^\p{Script=Latin}/u.test(word)) return word
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

function hasOtherEnding(a: string, b: string, language: MeaningLanguage): boolean {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  if (length < shortestStem) return false
  return isNameEnding(a.slice(length), language) && isNameEnding(b.slice(length), language)
}

/** Of shorter names two may differ in such letters alone: "Bern", "Bem". */
const shortestMisread = 6

/** Small letters that are taken for each other; a capital hardly is. */
function isMisread(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0)) return false
  if (a.length < shortestMisread || b.length < shortestMisread) return false
  return asMisread(a) === asMisread(b)
}

function asMisread(word: string): string {
  return word
    .slice(1)
    .replaceAll('rn', 'm')
    .replaceAll('cl', 'd')
    .replace(/[chишз]/gu, (letter) => lookAlikes[letter] ?? letter)
}

const lookAlikes: Readonly<Record<string, string>> = { c: 'e', h: 'b', и: 'н', ш: 'щ', з: 'э' }

function isWrittenTogether(a: string, b: string): boolean {
  if (!/^\p{Script=Hangul}/u.test(a)) return false
  return a.endsWith(b) || b.endsWith(a)
}

function isListed(a: string, b: string, language: MeaningLanguage): boolean {
  const name = otherNameOf(a, language)
  return name !== null && name === otherNameOf(b, language)
}

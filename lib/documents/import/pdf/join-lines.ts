import type { Vocabulary } from '@/lib/documents/import/pdf/vocabulary'

/** What becomes of the end of one line and the beginning of the next: characters cut off the end, what comes between. */
export type Joint = { cut: number; between: '' | ' ' }

const joined: Joint = { cut: 0, between: '' }
const spaced: Joint = { cut: 0, between: ' ' }
const unhyphenated: Joint = { cut: 1, between: '' }

/** First parts that keep their hyphen in front of any word. */
const hyphenatedBeginnings = new Set(['self', 'ex', 'quasi', 'vice', 'half', 'cross'])

/** Scripts without spaces between words, and the marks that go with them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u

/**
 * How two lines of a paragraph go together. Neither has outer spaces. A hyphen at the end of the first goes away where the
 * word had none before it was broken: the document's other words decide, and if they say nothing, how the parts look.
 */
export function joinLines(line: string, next: string, vocabulary: Vocabulary): Joint {
  const [left = ''] = /\S*$/u.exec(line) ?? []
  const [right = ''] = /^\S*/u.exec(next) ?? []
  if (left.endsWith('\u00ad')) return unhyphenated
  if (/\p{L}[-\u2010]$/u.test(left)) return joinAtHyphen(left, right, vocabulary)
  if (/\d[-\u2010–]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return joined
  if (/[^\s][—–/]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return joined
  if (/^https?:\/\/\S*[/._?=&%-]$/i.test(left)) return joined
  if (unspaced.test(left.slice(-1)) && unspaced.test(right.slice(0, 1))) return joined
  return isWithinKoreanWord(left, right, vocabulary) ? joined : spaced
}

function joinAtHyphen(left: string, right: string, vocabulary: Vocabulary): Joint {
  const before = /[\p{L}\p{M}\p{N}'’\-\u2010]*$/u.exec(left.slice(0, -1))?.[0] ?? ''
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(right)?.[0] ?? ''
  if (after === '') return spaced
  // Programs that break words write this hyphen; documents that have it elsewhere too write nothing else.
  if (left.endsWith('\u2010') && !vocabulary.hasTrueHyphens) return unhyphenated
  const whole = vocabulary.countOf(before + after)
  const hyphenated = vocabulary.countOf(`${before}-${after}`)
  if (whole !== hyphenated) return whole > hyphenated ? unhyphenated : joined
  return looksHyphenated(before, after, vocabulary) ? joined : unhyphenated
}

function looksHyphenated(before: string, after: string, vocabulary: Vocabulary): boolean {
  if (!vocabulary.breaksWords) return true
  if (!/^\p{Ll}/u.test(after)) return true
  if (/[\p{N}-]/u.test(before) || /^\p{Lu}+$/u.test(before)) return true
  if (hyphenatedBeginnings.has(before.toLowerCase())) return true
  return vocabulary.countOf(before) > 0 && vocabulary.countOf(after) > 0
}

/** Korean has spaces, and lines that end anywhere. A word is whole where the document has it so. */
function isWithinKoreanWord(left: string, right: string, vocabulary: Vocabulary): boolean {
  if (!/\p{Script=Hangul}$/u.test(left) || !/^\p{Script=Hangul}/u.test(right)) return false
  const before = /\p{Script=Hangul}+$/u.exec(left)?.[0] ?? ''
  const after = /^\p{Script=Hangul}+/u.exec(right)?.[0] ?? ''
  const whole = vocabulary.countOf(before + after)
  if (whole > 0) return true
  return vocabulary.countOf(before) === 0 && vocabulary.countOf(after) === 0
}

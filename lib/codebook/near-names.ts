import { nameKey } from '@/lib/codebook/tag-names'
import type { Tag } from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'

/** Why two names look like one, the surest reason first. */
export const nearnesses = ['same', 'spelling', 'order', 'number', 'typo'] as const
/**
 * `same`: but for case and spaces. `spelling`: but for accents, hyphens, and words written as one. `order`: the same
 * words in another order. `number`: one and many. `typo`: a letter or two.
 */
export type Nearness = (typeof nearnesses)[number]

/** A tag in use that a new name is close to, and which of its names that is. */
export type NearTag = { tag: Tag; name: string; nearness: Nearness }

/**
 * The tags in use that a name may be meant for, the closest first, each once. People decide: this only points. The tag
 * with the id `except` is left out.
 */
export function nearTags(
  name: string,
  tags: readonly Tag[],
  except: string | null = null,
): NearTag[] {
  const folded = fold(name)
  return tags
    .filter(({ id, archivedAt }) => id !== except && archivedAt === null)
    .flatMap((tag) => nearTag(folded, tag) ?? [])
    .toSorted((a, b) => rank(a.nearness) - rank(b.nearness) || compareText(a.name, b.name))
}

function nearTag(name: Folded, tag: Tag): NearTag | null {
  const [closest] = [tag.name, ...tag.aliases]
    .flatMap((known) => {
      const nearness = nearnessOfFolded(name, fold(known))
      return nearness === null ? [] : [{ tag, name: known, nearness }]
    })
    .toSorted((a, b) => rank(a.nearness) - rank(b.nearness))
  return closest ?? null
}

function rank(nearness: Nearness): number {
  return nearnesses.indexOf(nearness)
}

/** Why two names look like one; null where they do not. The same whichever comes first. */
export function nearnessOf(name: string, other: string): Nearness | null {
  return nearnessOfFolded(fold(name), fold(other))
}

/** What is compared of a name. */
type Folded = { key: string; spellings: readonly string[]; words: readonly string[] }

function fold(name: string): Folded {
  return { key: nameKey(name), spellings: spellingsOf(name), words: plainWords(name) }
}

function nearnessOfFolded(name: Folded, other: Folded): Nearness | null {
  if (name.key === other.key) return 'same'
  if (name.spellings.some((spelling) => other.spellings.includes(spelling))) return 'spelling'
  const [words, otherWords] = [name.words, other.words]
  if (words.length === 0 || words.length !== otherWords.length) return null
  if (words.toSorted().join(' ') === otherWords.toSorted().join(' ')) return 'order'
  if (eachPair(words, otherWords, isOneAndMany)) return 'number'
  return eachPair(words, otherWords, isAlmost) ? 'typo' : null
}

/** Latin, Greek and Cyrillic accents, and the vowel points of Arabic and Hebrew. Marks of other scripts are letters. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/gu

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
}

function plainWords(name: string): string[] {
  return plain(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function plain(name: string): string {
  return nameKey(name)
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(/[ßæœøłđ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/['’&]/gu, (mark) => (mark === '&' ? ' and ' : ''))
}

/** A name without its accents, spaces and marks, also with umlauts written as two letters. */
function spellingsOf(name: string): string[] {
  const spelledOut = nameKey(name).replace(/[äöü]/gu, (letter) => umlauts[letter] ?? letter)
  return [...new Set([name, spelledOut])]
    .map((spelling) => plainWords(spelling).join(''))
    .filter((spelling) => spelling !== '')
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

type AreClose = (word: string, other: string) => boolean

/** Each word is the other's, or close to it. */
function eachPair(words: readonly string[], others: readonly string[], areClose: AreClose) {
  return words.every((word, index) => {
    const other = others[index] ?? ''
    return word === other || areClose(word, other)
  })
}

/** Shorter beginnings say too little, "was" and "wars", but where a letter is a syllable. */
const shortestStem = 3
const shortestDenseStem = 1

/**
 * How one becomes many at the end of a word, accents left out: English, French, Spanish, Portuguese, Italian, German,
 * Dutch, Russian and Ukrainian, words from Latin and Greek, Korean, Arabic. Broad on purpose: it only points.
 */
const endings: readonly (readonly [string, string])[] = [
  ['', 's'],
  ['', 'es'],
  ['y', 'ies'],
  ['f', 'ves'],
  ['fe', 'ves'],
  ['man', 'men'],
  ['', 'x'],
  ['al', 'aux'],
  ['ao', 'oes'],
  ['l', 'is'],
  ['m', 'ns'],
  ['z', 'ces'],
  ['o', 'i'],
  ['a', 'e'],
  ['e', 'i'],
  ['', 'e'],
  ['', 'en'],
  ['', 'n'],
  ['', 'er'],
  ['in', 'innen'],
  ['us', 'i'],
  ['um', 'a'],
  ['on', 'a'],
  ['is', 'es'],
  ['', 'ы'],
  ['', 'и'],
  ['а', 'ы'],
  ['а', 'и'],
  ['я', 'и'],
  ['ь', 'и'],
  ['о', 'а'],
  ['е', 'я'],
  ['ие', 'ия'],
  ['', '들'],
  ['', 'ات'],
  ['ة', 'ات'],
  ['', 'ون'],
  ['', 'ين'],
]

function isOneAndMany(word: string, other: string): boolean {
  return endings.some(
    ([one, many]) => isTurned(word, other, one, many) || isTurned(other, word, one, many),
  )
}

function isTurned(singular: string, plural: string, one: string, many: string): boolean {
  if (!singular.endsWith(one)) return false
  const stem = singular.slice(0, singular.length - one.length)
  const shortest = denseScript.test(stem) ? shortestDenseStem : shortestStem
  return Array.from(stem).length >= shortest && plural === stem + many
}

/** Scripts in which one letter is a syllable or a word: another one is another word. */
const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A letter too many, too few, another one or two that changed places; in long words twice. Never in numbers. */
function isAlmost(word: string, other: string): boolean {
  if (/\p{N}/u.test(word + other) || denseScript.test(word + other)) return false
  const allowed = typosIn(Math.min(Array.from(word).length, Array.from(other).length))
  return allowed > 0 && isWithin(Array.from(word), Array.from(other), allowed)
}

/** In shorter words one letter makes another word: "Iran" and "Iraq", "arms" and "army". */
function typosIn(length: number): number {
  if (length < 5) return 0
  return length < 9 ? 1 : 2
}

/** Whether the optimal string alignment distance of two words is at most that. */
function isWithin(word: readonly string[], other: readonly string[], most: number): boolean {
  if (Math.abs(word.length - other.length) > most) return false
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [row, letter] of word.entries()) {
    const current = [row + 1]
    for (const [column, otherLetter] of other.entries()) {
      const isSame = letter === otherLetter
      const isSwapped =
        row > 0 && column > 0 && letter === other[column - 1] && word[row - 1] === otherLetter
      current.push(
        Math.min(
          at(current, column) + 1,
          at(last, column + 1) + 1,
          at(last, column) + Number(!isSame),
          isSwapped ? at(beforeLast, column - 1) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforeLast = last
    last = current
  }
  return at(last, other.length) <= most
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

import { numeralCharacters } from '@/lib/anchoring/meaning/chinese-and-japanese'
import { hasDecimalComma, type NumberEntry, wordEntryOf } from '@/lib/anchoring/meaning/lexicon'
import { isMeant } from '@/lib/anchoring/meaning/meaning-cue'
import type { MeaningLanguage } from '@/lib/anchoring/meaning/meaning-words'
import type { Token } from '@/lib/anchoring/meaning/read-tokens'

/** A number of a sentence: its value in plain decimal form with its unit, and the index of the token after it. */
export type ReadNumber = { key: string; isWeak: boolean; end: number }

/** The number that begins at a token, in digits or in words: "1,000", "$2 million", "two hundred and five". */
export function readNumber(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): ReadNumber | null {
  const first = tokens[index]
  if (!first) return null
  if (first.kind === 'mark') return readAfterUnit(tokens, index, language)
  const number =
    first.kind === 'number'
      ? readDigits(tokens, index, language)
      : readWords(tokens, index, language)
  return number && withUnit(tokens, number)
}

/** "$50" is "50 dollars". */
function readAfterUnit(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): ReadNumber | null {
  const unit = wordEntryOf(tokens[index]?.plain ?? '')?.unit ?? tokens[index]?.plain ?? ''
  const number =
    tokens[index + 1]?.kind === 'number' ? readDigits(tokens, index + 1, language) : null
  return number
    ? { ...number, key: `${number.key}${unit}` }
    : { key: unit, isWeak: false, end: index + 1 }
}

function withUnit(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  const first = tokens[number.end]
  const second = tokens[number.end + 1]
  if (!first || first.isFirst) return number
  const long = second ? wordEntryOf(`${first.plain} ${second.plain}`)?.unit : undefined
  if (long) return { ...number, key: `${number.key}${long}`, end: number.end + 2, isWeak: false }
  const unit = wordEntryOf(first.plain)?.unit ?? (first.kind === 'mark' ? first.plain : undefined)
  return unit
    ? { ...number, key: `${number.key}${unit}`, end: number.end + 1, isWeak: false }
    : number
}

function readDigits(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): ReadNumber | null {
  const token = tokens[index]
  if (!token) return null
  let key = plainNumber(token.plain, language)
  let end = index + 1
  for (let scale = scaleAt(tokens, end, language); scale; scale = scaleAt(tokens, end, language)) {
    key = timesPowerOfTen(key, scale)
    end += 1
  }
  const written = tokens[end]
  if (written && written.start === token.end) {
    key = timesCharacters(key, written.plain)
    if (powersOfTen.test(written.plain)) end += 1
  }
  const ordinal = tokens[end]
  if (ordinal && ordinal.start === tokens[end - 1]?.end && ordinalEnding.test(ordinal.plain)) {
    return { key: `${key}.`, isWeak: false, end: end + 1 }
  }
  return { key, isWeak: false, end }
}

/** "1.2万", "100만": powers of ten that are written onto the digits. */
function timesCharacters(key: string, word: string): string {
  const characters = leadingPowers.exec(word)?.[0] ?? ''
  return Array.from(characters).reduce(
    (number, character) => timesPowerOfTen(number, powerOfTen[character] ?? 1),
    key,
  )
}

const leadingPowers = /^[十百千万萬亿億兆십백천만억조]+/u
const powersOfTen = /^[十百千万萬亿億兆십백천만억조]+$/u
const powerOfTen: Readonly<Record<string, number>> = {
  ...numeralCharacters,
  십: 10,
  백: 100,
  천: 1000,
  만: 10_000,
  억: 100_000_000,
  조: 1_000_000_000_000,
}

const ordinalEnding = /^(?:st|nd|rd|th|er|re|e|ème|eme|ère|й|го|му|я|ю|е|м|х|º|ª)$/u

function scaleAt(tokens: readonly Token[], index: number, language: MeaningLanguage) {
  const entry = numberEntryAt(tokens, index, language)
  return entry?.role === 'scale' ? entry.value : null
}

function numberEntryAt(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): NumberEntry | undefined {
  const token = tokens[index]
  if (token?.kind !== 'word') return undefined
  return wordEntryOf(token.plain)?.number.find(({ only }) => isMeant(only, language))
}

/** Digits without separators of thousands, with a point before decimals: "1,000.5" and "1 000,5" are "1000.5". */
function plainNumber(digits: string, language: MeaningLanguage): string {
  if (/^-?\d+$/.test(digits)) return withoutLeadingZeros(digits)
  const compact = digits.replaceAll(/\s/gu, ' ')
  const grouped = /^(-?\d{1,3})(?:([., '])\d{3})(?:\2\d{3})*(?:[.,]\d+)?$/u.exec(compact)
  const separator = grouped?.[2] ?? ''
  if (grouped && isThousands(compact, separator, language)) {
    return withoutLeadingZeros(compact.replaceAll(separator, '').replace(',', '.'))
  }
  return /^-?\d+[.,]\d+$/u.test(compact) ? compact.replace(',', '.') : compact
}

/** One point and three digits are thousands in some languages and decimals in others. */
function isThousands(digits: string, separator: string, language: MeaningLanguage): boolean {
  if (digits.startsWith('0')) return false
  const isOnlyOne = digits.split(separator).length === 2
  const hasDecimals = /[.,]\d+$/u.exec(digits)?.[0].startsWith(separator) === false
  if (!isOnlyOne || hasDecimals || separator === ' ' || separator === "'") return true
  return (separator === '.') === hasDecimalComma.has(language)
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/u, '$1')
}

/** By moving the point: no figure is rounded. Other factors are multiplied. */
function timesPowerOfTen(number: string, factor: number): string {
  const zeros = /^10*$/.test(String(factor)) ? String(factor).length - 1 : null
  if (zeros === null || !/^-?\d+(?:\.\d+)?$/.test(number)) return `${Number(number) * factor}`
  const [whole = '', decimals = ''] = number.split('.')
  const moved = decimals.padEnd(zeros, '0')
  const rest = moved.slice(zeros)
  return withoutLeadingZeros(`${whole}${moved.slice(0, zeros)}`) + (rest === '' ? '' : `.${rest}`)
}

/** Words of one number, added and multiplied as they come. What cannot be part of it begins another one. */
function readWords(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): ReadNumber | null {
  const first = numberEntryAt(tokens, index, language)
  if (!first) return null
  const sum = { total: 0, current: 0, smallestScale: Number.POSITIVE_INFINITY }
  let end = index
  let isOrdinal = false
  let isWeak = true
  for (let at = index; !isOrdinal; at = nextNumberWord(tokens, end, language)) {
    const entry = numberEntryAt(tokens, at, language)
    if (!entry || !canAdd(sum, entry, tokens[at])) break
    add(sum, entry)
    isOrdinal = entry.role === 'ordinal'
    isWeak &&= entry.isWeak
    end = at + 1
  }
  const value = sum.total + sum.current
  return { key: `${value}${isOrdinal ? '.' : ''}`, isWeak, end }
}

/** The index of the next word of the same number, past a joint such as "and". */
function nextNumberWord(tokens: readonly Token[], index: number, language: MeaningLanguage) {
  const token = tokens[index]
  if (!token || token.isFirst || token.joint === 'other') return -1
  const isJoint = wordEntryOf(token.plain)?.isNumberJoint === true
  return isJoint && numberEntryAt(tokens, index + 1, language) ? index + 1 : index
}

type Sum = { total: number; current: number; smallestScale: number }

function canAdd(sum: Sum, { value, role }: NumberEntry, token: Token | undefined): boolean {
  const isEmpty = sum.current === 0
  if (role === 'scale') {
    return value === 100 ? sum.current < 100 : value < sum.smallestScale
  }
  if (isEmpty) return sum.total === 0 || value < sum.smallestScale
  if (isTimesTwenty(sum, value)) return token?.joint === 'hyphen'
  return value > 0 && value < lowestPlaceOf(sum.current)
}

/** French counts to a hundred by twenties: "quatre-vingt-dix". */
function isTimesTwenty(sum: Sum, value: number): boolean {
  return sum.current % 100 === 4 && value === 20
}

/** What is left free by the digits so far: 20 leaves 10, for "twenty-two"; 60 and 80 leave 20, for "soixante-dix". */
function lowestPlaceOf(current: number): number {
  if (current % 100 === 60 || current % 100 === 80) return 20
  if (current % 1000 === 0) return 1000
  if (current % 100 === 0) return 100
  return current % 10 === 0 && current % 100 >= 20 ? 10 : 0
}

function add(sum: Sum, { value, role }: NumberEntry) {
  if (role !== 'scale') {
    sum.current = isTimesTwenty(sum, value) ? sum.current + 76 : sum.current + value
  } else if (value === 100) {
    sum.current = (sum.current || 1) * 100
  } else {
    sum.total += (sum.current || 1) * value
    sum.current = 0
    sum.smallestScale = value
  }
}

import { wordEntryOf } from '@/lib/anchoring/meaning/lexicon'
import { isMeant } from '@/lib/anchoring/meaning/meaning-cue'
import type { MeaningLanguage } from '@/lib/anchoring/meaning/meaning-words'
import type { Token } from '@/lib/anchoring/meaning/read-tokens'

/** A date with a day or a month: "2024-10-25", "2024-10", "--10-25", "--10"; and the index of the token after it. */
export type ReadDate = { key: string; end: number }

type DateParts = { year: string | null; month: number; day: number | null }

/** The date that begins at a token: "25 October 2024", "October 25, 2024", "2024-10-25", "2024년 10월 25일". */
export function readDate(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): ReadDate | null {
  const token = tokens[index]
  if (!token || token.kind === 'mark') return null
  if (token.kind === 'word') return monthFirst(tokens, index, language)
  return (
    inFigures(tokens, index, language) ??
    inCharacters(tokens, index) ??
    dayFirst(tokens, index, language)
  )
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u

function inFigures(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): ReadDate | null {
  const digits = tokens[index]?.plain ?? ''
  if (digits.length < 8) return null
  const [, year, , month, day] = yearFirst.exec(digits) ?? []
  if (year) return found({ year, month: Number(month), day: Number(day) }, index + 1)
  const [, first, mark, second, last] = yearLast.exec(digits) ?? []
  if (!last) return null
  const [a, b] = [Number(first), Number(second)]
  const isDayFirst = mark === '.' || a > 12 || (language !== 'en' && b <= 12)
  if (isDayFirst) return found({ year: last, month: b, day: a }, index + 1)
  // In English 03/04/2024 is two dates, and nothing tells which.
  return b > 12
    ? found({ year: last, month: a, day: b }, index + 1)
    : { key: digits, end: index + 1 }
}

/** Chinese, Japanese and Korean write a character after each part. */
function inCharacters(tokens: readonly Token[], index: number): ReadDate | null {
  const part = (at: number, marks: RegExp) =>
    tokens[at]?.kind === 'number' && marks.test(tokens[at + 1]?.plain ?? '')
      ? (tokens[at]?.plain ?? null)
      : null
  const year = part(index, /^[年년]/u)
  const monthAt = year === null ? index : index + 2
  const month = part(monthAt, /^[月월]/u)
  if (month === null) return null
  const day = part(monthAt + 2, /^[日일号號]/u)
  const end = monthAt + (day === null ? 2 : 4)
  return found({ year, month: Number(month), day: day === null ? null : Number(day) }, end)
}

function dayFirst(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): ReadDate | null {
  const day = dayAt(tokens, index)
  if (!day) return null
  const monthAt = day.end + (isLink(tokens[day.end]) ? 1 : 0)
  const month = monthAt < tokens.length ? monthOf(tokens, monthAt, language, true) : null
  if (month === null) return null
  const year = yearAt(tokens, monthAt + 1)
  return found({ year: year?.value ?? null, month, day: day.value }, year?.end ?? monthAt + 1)
}

function monthFirst(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
): ReadDate | null {
  const day = dayAt(tokens, index + 1)
  const year = yearAt(tokens, day?.end ?? index + 1)
  const month = monthOf(tokens, index, language, day !== null || year !== null)
  if (month === null) return null
  const end = year?.end ?? day?.end ?? index + 1
  return found({ year: year?.value ?? null, month, day: day?.value ?? null }, end)
}

/** Words that stand before a month and never before the modal verb or a person of the same name. */
const beforeMonth =
  /^(?:in|on|by|since|until|till|from|through|during|of|last|next|this|early|late|mid|every|after|before|between|to)$/u

/** The month that a word means. "May" and "March" are other words too, unless something says that they are months. */
function monthOf(
  tokens: readonly Token[],
  index: number,
  language: MeaningLanguage,
  isInDate: boolean,
): number | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const months = (wordEntryOf(token.plain)?.months ?? []).filter(
    ({ only, needsCapital }) => isMeant(only, language) && (token.isCapital || !needsCapital),
  )
  const month = months.find(({ needsCapital }) => !needsCapital) ?? months[0]
  if (!month) return null
  if (!month.needsCapital || isInDate) return month.value
  const isOtherWord = (wordEntryOf(token.plain)?.cues.length ?? 0) > 0 || token.isFirst
  if (!isOtherWord) return month.value
  return beforeMonth.test(tokens[index - 1]?.plain ?? '') ? month.value : null
}

function dayAt(tokens: readonly Token[], index: number): { value: number; end: number } | null {
  const token = tokens[index]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.plain)) return null
  const value = Number(token.plain)
  if (value < 1 || value > 31) return null
  const next = tokens[index + 1]
  const hasEnding = next?.start === token.end && /^(?:st|nd|rd|th|er)$/u.test(next.plain)
  return { value, end: index + (hasEnding ? 2 : 1) }
}

function yearAt(tokens: readonly Token[], index: number): { value: string; end: number } | null {
  const at = index + (isLink(tokens[index]) ? 1 : 0)
  const token = tokens[at]
  if (token?.kind !== 'number' || token.isFirst || !/^[12]\d{3}$/.test(token.plain)) return null
  return { value: token.plain, end: at + 1 }
}

/** "25th of October", "25 de octubre de 2024". */
function isLink(token: Token | undefined): boolean {
  return token?.plain === 'of' || token?.plain === 'de' || token?.plain === 'del'
}

function found({ year, month, day }: DateParts, end: number): ReadDate {
  const parts = [year ?? '-', two(month), ...(day === null ? [] : [two(day)])]
  return { key: parts.join('-'), end }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

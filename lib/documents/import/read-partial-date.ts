import { partialDateSchema } from '@/lib/documents/document'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * A date that a page states, as precise as it is stated: ISO 8601 with or without a time, numbers from the year on
 * ("2024/10/25"), or English words ("25 October 2024", "Oct. 25, 2024", "June 2023"). Of a time only its day as written
 * counts. Null for anything else.
 */
export function readPartialDate(text: string): string | null {
  const date = readIsoDate(text.trim()) ?? readNumbers(text.trim()) ?? readDateInWords(text.trim())
  return partialDateSchema.safeParse(date).data ?? null
}

function readIsoDate(text: string): string | null {
  return /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=$|[T\s])/.exec(text)?.[1] ?? null
}

/** Where the year stands first, nobody puts the day before the month. */
function readNumbers(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?(?=$|\s)/.exec(text) ?? []
  if (!year || !month) return null
  return [year, ...[month, day].flatMap((part) => (part ? twoDigits(Number(part)) : []))].join('-')
}

function readDateInWords(text: string): string | null {
  const words =
    /^(?:\p{L}+,?\s+)??(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(\p{L}{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,\s+)?(\d{4})\b/u.exec(
      text,
    )
  const [, dayBefore, name = '', dayAfter, year] = words ?? []
  const month = months.findIndex((known) => known.startsWith(name.toLowerCase()))
  if (!year || name === '' || month === -1) return null
  const day = dayBefore ?? dayAfter
  return [year, twoDigits(month + 1), ...(day ? [twoDigits(Number(day))] : [])].join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

const dayMs = 86_400_000

/** The first and the last day that a date of reduced precision can mean, in milliseconds since 1970. */
export function dayRange(date: string): { first: number; last: number } {
  const first = Date.parse(`${date}${'-01-01'.slice(date.length - 4)}`)
  if (date.length === 10) return { first, last: first }
  const end = new Date(first)
  end.setUTCMonth(date.length === 4 ? 12 : end.getUTCMonth() + 1, 0)
  return { first, last: end.getTime() }
}

/** Earliest possible day first; of two that start together the more precise one first; undated last. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  // Days are in the order of their letters: parsing them again and again is most of sorting a long list.
  if (a.length === 10 && b.length === 10) return Number(a > b) - Number(a < b)
  const left = dayRange(a)
  const right = dayRange(b)
  return left.first - right.first || left.last - right.last
}

/** Days between two dates. Both ends are the same where both dates are known to the day. */
export type DateGap = { minDays: number; maxDays: number }

/** How far two dates lie apart, as precisely as they are known; null where one is not known at all. */
export function dateGap(a: string | null, b: string | null): DateGap | null {
  if (a === null || b === null) return null
  const left = dayRange(a)
  const right = dayRange(b)
  const between = Math.max(left.first - right.last, right.first - left.last, 0)
  const across = Math.max(left.last - right.first, right.last - left.first)
  return { minDays: between / dayMs, maxDays: across / dayMs }
}

/** "107 days apart", "9 to 38 days apart, as far as the dates are known" */
export function describeDateGap(gap: DateGap | null): string {
  if (gap === null) return 'an unknown time apart, because a date is missing'
  const { minDays, maxDays } = gap
  if (maxDays === 0) return 'on the same day'
  if (minDays === maxDays) return `${days(minDays)} apart`
  const range =
    minDays === 0 ? `up to ${days(maxDays)}` : `${grouped.format(minDays)} to ${days(maxDays)}`
  return `${range} apart, as far as the dates are known`
}

// Making a formatter costs a hundred times what formatting does.
const grouped = new Intl.NumberFormat('en')

function days(count: number): string {
  return count === 1 ? '1 day' : `${grouped.format(count)} days`
}

/** Half a year: within it sources mostly describe the same world. Fewer days warn of more pairs that need no warning. */
const farDays = 183

/** "9 months apart: check whether the world changed"; null where the two may lie within half a year. */
export function describeFarApart(gap: DateGap | null): string | null {
  if (gap === null || gap.minDays <= farDays) return null
  const months = Math.round(gap.minDays / daysPerMonth)
  const atLeast = gap.minDays === gap.maxDays ? '' : 'At least '
  return `${atLeast}${months} months apart: check whether the world changed`
}

/** On average of the Gregorian calendar. */
const daysPerMonth = 365.2425 / 12

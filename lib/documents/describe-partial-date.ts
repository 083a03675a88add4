const formats: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** A date in words, as precise as it is known: "25 October 2024", "June 2023", "2024". Null is "undated". */
export function describePartialDate(date: string | null): string {
  if (date === null) return 'undated'
  const format = new Intl.DateTimeFormat('en-GB', { ...formats[date.length], timeZone: 'UTC' })
  return format.format(new Date(date))
}

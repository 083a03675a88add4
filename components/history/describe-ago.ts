const secondsIn = { day: 86_400, hour: 3_600, minute: 60 } as const

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** "5 minutes ago", "yesterday", "3 days ago": in the largest unit that fits, up to days. Both in ISO 8601. */
export function describeAgo(instant: string, now: string): string {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(instant)) / 1000)
  for (const unit of ['day', 'hour', 'minute'] as const) {
    const count = Math.floor(seconds / secondsIn[unit])
    if (count > 0) return words.format(-count, unit)
  }
  return 'just now'
}

const exact = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** "25 Nov 2026, 20:43 UTC" */
export function describeMoment(instant: string): string {
  return `${exact.format(new Date(instant))} UTC`
}

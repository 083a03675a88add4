import { expect, it } from 'vitest'
import { describePartialDate } from '@/lib/documents/describe-partial-date'

it.each([
  ['2024-10-25', '25 October 2024'],
  ['2023-06', 'June 2023'],
  ['2024', '2024'],
  ['0987-01', 'January 987'],
  [null, 'undated'],
])('describes %s as %s', (date, words) => {
  expect(describePartialDate(date)).toBe(words)
})

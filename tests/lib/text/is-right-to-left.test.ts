import { expect, it } from 'vitest'
import { isRightToLeft } from '@/lib/text/is-right-to-left'

it.each([
  ['Latin', 'Moscow', false],
  ['Hebrew', 'מוסקבה', true],
  ['Arabic', 'موسكو', true],
  ['Hebrew after a number and a mark', '2024: „מוסקבה', true],
  ['Latin before Hebrew', 'Moscow מוסקבה', false],
  ['Hangul', '모스크바', false],
  ['no letters', '2024 …', false],
  ['nothing', '', false],
])('%s', (_, text, expected) => {
  expect(isRightToLeft(text)).toBe(expected)
})

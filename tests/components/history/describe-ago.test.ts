import { expect, it } from 'vitest'
import { describeAgo, describeMoment } from '@/components/history/describe-ago'

const now = '2026-11-25T12:00:00.000Z'

it.each([
  { at: '2026-11-25T12:00:00.000Z', says: 'just now' },
  { at: '2026-11-25T11:59:01.000Z', says: 'just now' },
  { at: '2026-11-25T11:59:00.000Z', says: '1 minute ago' },
  { at: '2026-11-25T10:01:00.000Z', says: '1 hour ago' },
  { at: '2026-11-24T12:00:00.000Z', says: 'yesterday' },
  { at: '2026-11-18T12:00:00.000Z', says: '7 days ago' },
  // The clocks of two machines need not agree.
  { at: '2026-11-25T12:05:00.000Z', says: 'just now' },
])('$at is $says', ({ at, says }) => {
  expect(describeAgo(at, now)).toBe(says)
})

it('says exactly when, in one zone for everybody', () => {
  expect(describeMoment('2026-11-05T07:03:59.000Z')).toBe('5 Nov 2026, 07:03 UTC')
})

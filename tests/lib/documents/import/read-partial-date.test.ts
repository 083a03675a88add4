import { describe, expect, it } from 'vitest'
import { readPartialDate } from '@/lib/documents/import/read-partial-date'

describe('readPartialDate', () => {
  it.each([
    ['2024-10-25', '2024-10-25'],
    ['2024-10-25T23:30:00-04:00', '2024-10-25'],
    ['2024-10-25 08:00', '2024-10-25'],
    ['2024-10', '2024-10'],
    ['2024', '2024'],
    ['25 October 2024', '2024-10-25'],
    ['October 25, 2024', '2024-10-25'],
    ['Oct. 5th, 2024', '2024-10-05'],
    ['Friday, 25 October 2024', '2024-10-25'],
    ['Friday, October 25, 2024', '2024-10-25'],
    ['June 2023', '2023-06'],
    ['2024/3/5', '2024-03-05'],
    ['2024/03', '2024-03'],
    ['2024.12.31', '2024-12-31'],
    ['2024/13/01', null],
    ['2024-02-30', null],
    ['31 February 2024', null],
    ['10/11/2024', null],
    ['Fritember 2024', null],
    ['20241025', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (text, date) => {
    expect(readPartialDate(text)).toBe(date)
  })
})

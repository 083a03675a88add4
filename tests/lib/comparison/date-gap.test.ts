import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDates,
  dateGap,
  dayRange,
  describeDateGap,
  describeFarApart,
} from '@/lib/comparison/date-gap'

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)

describe('the days that a date can mean', () => {
  it.each([
    ['2024-10-25', '2024-10-25', '2024-10-25'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['0099', '0099-01-01', '0099-12-31'],
  ])('%s is from %s to %s', (date, first, last) => {
    const range = dayRange(date)
    expect([isoDay(range.first), isoDay(range.last)]).toEqual([first, last])
  })
})

describe('the gap between two dates', () => {
  it.each([
    ['2024-07-10', '2024-10-25', '107 days apart'],
    ['2024-10-24', '2024-10-25', '1 day apart'],
    ['2024-10-25', '2024-10-25', 'on the same day'],
    ['2023-06', '2023-11-05', '128 to 157 days apart, as far as the dates are known'],
    ['2024', '2024-10-25', 'up to 298 days apart, as far as the dates are known'],
    ['2020', '2024-10-25', '1,394 to 1,759 days apart, as far as the dates are known'],
  ])('%s and %s: %s', (a, b, words) => {
    expect(describeDateGap(dateGap(a, b))).toBe(words)
    expect(describeDateGap(dateGap(b, a))).toBe(words)
  })

  it('is unknown where a date is unknown', () => {
    expect(dateGap('2024', null)).toBeNull()
    expect(describeDateGap(null)).toBe('an unknown time apart, because a date is missing')
  })
})

const partialDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)))

describe('the order of dates', () => {
  it('puts what is known more precisely first, and undated last', () => {
    const dates = [null, '2024', '2024-07-10', '2024-01', '2023-11-05', '2024-01-01']
    expect(dates.toSorted(compareDates)).toEqual([
      '2023-11-05',
      '2024-01-01',
      '2024-01',
      '2024',
      '2024-07-10',
      null,
    ])
  })

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(fc.array(fc.option(partialDate)), (dates) => {
        expect(dates.toReversed().toSorted(compareDates)).toEqual(dates.toSorted(compareDates))
      }),
    )
  })
})

describe('two publications far apart in time', () => {
  it.each([
    ['2023-11-05', '2024-07-10', '8 months apart: check whether the world changed'],
    ['2023-01-15', '2024-10-25', '21 months apart: check whether the world changed'],
    ['2023-06', '2024-10-25', 'At least 16 months apart: check whether the world changed'],
    ['2024-01-01', '2024-07-03', '6 months apart: check whether the world changed'],
    ['2024-01-01', '2024-07-02', null],
    ['2024', '2024-12', null],
    [null, '2024-10-25', null],
  ])('%s and %s: %s', (a, b, words) => {
    expect(describeFarApart(dateGap(a, b))).toBe(words)
    expect(describeFarApart(dateGap(b, a))).toBe(words)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAtMarks } from '@/lib/text/split-at-marks'

describe('splitAtMarks', () => {
  it('keeps the whole range where nothing is marked', () => {
    expect(splitAtMarks({ start: 2, end: 9 }, [])).toEqual([{ start: 2, end: 9, marks: [] }])
  })

  it('names both marks where they overlap', () => {
    const left = { start: 0, end: 5 }
    const right = { start: 3, end: 8 }
    expect(splitAtMarks({ start: 0, end: 10 }, [left, right])).toEqual([
      { start: 0, end: 3, marks: [left] },
      { start: 3, end: 5, marks: [left, right] },
      { start: 5, end: 8, marks: [right] },
      { start: 8, end: 10, marks: [] },
    ])
  })

  it('is not cut by marks outside of the range', () => {
    const outside = { start: 0, end: 4 }
    expect(splitAtMarks({ start: 4, end: 6 }, [outside])).toEqual([{ start: 4, end: 6, marks: [] }])
  })

  it('covers every range without a gap', () => {
    const range = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(range, fc.array(range), (whole, marks) => {
        const stretches = splitAtMarks(whole, marks)
        expect(stretches[0]?.start).toBe(whole.start)
        expect(stretches.at(-1)?.end).toBe(whole.end)
        for (const [index, stretch] of stretches.slice(1).entries()) {
          expect(stretch.start).toBe(stretches[index]?.end)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DrawnPassage,
  focusHighlight,
  overlapHighlight,
  paintPlan,
} from '@/lib/editor/paint-plan'

const passage = (claimId: string, start: number, end: number): DrawnPassage => ({
  claimId,
  start,
  end,
  highlight: `look-of-${claimId}`,
})

const planned = (passages: DrawnPassage[], focus: string | null = null) =>
  Object.fromEntries(
    [...paintPlan(passages, focus)].map(([highlight, ranges]) => [
      highlight,
      ranges.map(({ start, end }) => [start, end]),
    ]),
  )

describe('paintPlan', () => {
  it('draws a passage in its own look', () => {
    expect(planned([passage('a', 2, 5)])).toEqual({ 'look-of-a': [[2, 5]] })
  })

  it('gives an overlap the look of the shorter passage and marks it', () => {
    expect(planned([passage('long', 0, 20), passage('short', 5, 8)])).toEqual({
      'look-of-long': [
        [0, 5],
        [8, 20],
      ],
      'look-of-short': [[5, 8]],
      [overlapHighlight]: [[5, 8]],
    })
  })

  it('gives an overlap the look of the claim in focus, and draws that claim over everything', () => {
    expect(planned([passage('long', 0, 20), passage('short', 5, 8)], 'long')).toEqual({
      'look-of-long': [[0, 20]],
      [overlapHighlight]: [[5, 8]],
      [focusHighlight]: [[0, 20]],
    })
  })

  it('does not take passages that follow each other for an overlap', () => {
    expect(planned([passage('a', 0, 5), passage('b', 5, 9)])).toEqual({
      'look-of-a': [[0, 5]],
      'look-of-b': [[5, 9]],
    })
  })

  it('draws nothing where there is nothing', () => {
    expect(planned([])).toEqual({})
  })
})

const arbitraryPassages = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.nat(40), fc.integer({ min: 1, max: 20 }))
    .map(([claim, start, length]) => passage(`${claim}`, start, start + length)),
  { maxLength: 12 },
)

it('covers every place by one look exactly where a passage is, and the overlaps by two passages', () => {
  fc.assert(
    fc.property(arbitraryPassages, (passages) => {
      const plan = paintPlan(passages, '0')
      const covers = (name: string, at: number) =>
        (plan.get(name) ?? []).some(({ start, end }) => start <= at && at < end)
      const looks = [...plan.keys()].filter((name) => name.startsWith('look-of-'))
      for (let at = 0; at < 64; at += 1) {
        const here = passages.filter(({ start, end }) => start <= at && at < end)
        expect(looks.filter((name) => covers(name, at))).toHaveLength(Math.min(here.length, 1))
        expect(covers(overlapHighlight, at)).toBe(here.length > 1)
        expect(covers(focusHighlight, at)).toBe(here.some(({ claimId }) => claimId === '0'))
      }
    }),
  )
})

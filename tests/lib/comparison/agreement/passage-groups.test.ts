import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { passageGroups } from '@/lib/comparison/agreement/passage-groups'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

/** A claim with that number on passages from start to end. */
function claimOn(number: number, ...ranges: [number, number][]): Claim {
  return buildClaim({
    number,
    passages: ranges.map(([start, end]) => buildPassage({ start, end })),
  })
}

function numbersOf(claims: Claim[]): number[][] {
  return passageGroups(claims).map((group) => group.map(({ number }) => number))
}

describe('passageGroups', () => {
  it.each<[string, [number, number][], [number, number][], boolean]>([
    ['the same passage', [[0, 100]], [[0, 100]], true],
    ['a little more on one side', [[0, 100]], [[0, 104]], true],
    ['half of their joint text', [[0, 100]], [[0, 200]], true],
    ['less than half of it', [[0, 100]], [[0, 201]], false],
    ['a half each, shifted', [[0, 100]], [[50, 150]], false],
    ['only an edge', [[0, 100]], [[100, 200]], false],
    ['nothing', [[0, 100]], [[300, 400]], false],
    [
      'two passages each, nearly the same',
      [
        [0, 50],
        [100, 150],
      ],
      [
        [100, 150],
        [0, 45],
      ],
      true,
    ],
    [
      'one of two passages, the shorter one',
      [
        [0, 50],
        [100, 200],
      ],
      [[0, 50]],
      false,
    ],
    [
      'a passage and its two parts, which overlap',
      [[0, 100]],
      [
        [0, 60],
        [40, 100],
      ],
      true,
    ],
  ])('of two claims with %s in common', (_, left, right, together) => {
    const groups = numbersOf([claimOn(1, ...left), claimOn(2, ...right)])
    expect(groups).toHaveLength(together ? 1 : 2)
  })

  it('puts claims together that others link', () => {
    const chain = [claimOn(1, [0, 60]), claimOn(2, [0, 100]), claimOn(3, [40, 100])]
    expect(numbersOf([...chain, claimOn(4, [500, 600])])).toEqual([[1, 2, 3], [4]])
    expect(numbersOf(chain.filter(({ number }) => number !== 2))).toEqual([[1], [3]])
  })

  it('puts no claims on different revisions together', () => {
    const moved = buildClaim({
      number: 2,
      passages: [buildPassage({ start: 0, end: 100, revisionId: 'revision-2' })],
    })
    expect(numbersOf([claimOn(1, [0, 100]), moved])).toHaveLength(2)
  })

  it('has every claim once, in groups that do not depend on the order of the claims', () => {
    const range = fc
      .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 15 }))
      .map(([start, length]): [number, number] => [start, start + length])
    const claims = fc
      .array(fc.array(range, { minLength: 1, maxLength: 2 }), { maxLength: 15 })
      .map((rows) => rows.map((ranges, index) => claimOn(index + 1, ...ranges)))
    fc.assert(
      fc.property(claims, (all) => {
        const groups = numbersOf(all)
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(all.map(({ number }) => number))
        expect(numbersOf(all.toReversed())).toEqual(groups)
      }),
    )
  })

  it('takes a thousand claims on one document in its stride', () => {
    const claims = Array.from({ length: 1000 }, (_, index) =>
      claimOn(index + 1, [index * 50, index * 50 + 60]),
    )
    expect(passageGroups(claims)).toHaveLength(1000)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BlockChoice,
  choiceAsFound,
  countKept,
  isSameWithin,
  keepBlocks,
  keepEverything,
  rangeBetween,
  stepBack,
  stepForward,
  stretchesOf,
  takeStep,
} from '@/components/import/block-choice'
import { buildPreviewBlock } from '@/tests/support/build-preview'

const blocks = ['-Menu', '-Share', 'One two.', 'Three.', '-Advertisement', 'Four five six.'].map(
  buildPreviewBlock,
)
const found = choiceAsFound(blocks)

const keptOf = ({ kept }: BlockChoice) => kept.map((isKept) => (isKept ? '1' : '0')).join('')

describe('a choice of blocks', () => {
  it('is that of the reading at first, with what was left out folded', () => {
    expect(keptOf(found)).toBe('001101')
    expect(found.folds).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 5 },
    ])
    expect(countKept(blocks, found)).toEqual({ keptWords: 6, allWords: 9 })
  })

  it('leaves a single block out where it stands, and folds several', () => {
    expect(keepBlocks(found, { start: 2, end: 3 }, false)).toEqual({
      kept: [false, false, false, true, false, true],
      folds: found.folds,
    })
    expect(keepBlocks(found, { start: 2, end: 6 }, false).folds).toEqual([{ start: 0, end: 6 }])
  })

  it('brings blocks back without unfolding what stands beside them', () => {
    const back = keepBlocks(found, { start: 1, end: 2 }, true)
    expect(keptOf(back)).toBe('011101')
    expect(back.folds).toBe(found.folds)
    expect(keptOf(keepEverything(found))).toBe('111111')
  })

  it('names a range from either end', () => {
    expect(rangeBetween(2, 5)).toEqual({ start: 2, end: 6 })
    expect(rangeBetween(5, 2)).toEqual({ start: 2, end: 6 })
  })
})

describe('the history of a choice', () => {
  const start = { now: found, past: [], future: [] }
  const step = takeStep(start, keepEverything(found))

  it('goes back and forth', () => {
    expect(stepBack(step).now).toBe(found)
    expect(stepForward(stepBack(step)).now).toBe(step.now)
    expect(stepBack(start)).toBe(start)
    expect(stepForward(start)).toBe(start)
  })

  it('does not remember what changes nothing, and forgets what was taken back once something changes', () => {
    expect(takeStep(step, keepEverything(step.now))).toBe(step)
    const other = takeStep(stepBack(step), keepBlocks(found, { start: 2, end: 3 }, false))
    expect(stepForward(other)).toBe(other)
  })
})

const arbitraryChoice = fc
  .tuple(
    fc.array(fc.boolean(), { minLength: 1, maxLength: 300 }),
    fc.array(fc.tuple(fc.nat(299), fc.nat(299), fc.boolean()), { maxLength: 8 }),
  )
  .map(([kept, steps]) =>
    steps.reduce(
      (choice, [one, other, isKept]) => {
        const last = kept.length - 1
        return keepBlocks(choice, rangeBetween(Math.min(one, last), Math.min(other, last)), isKept)
      },
      choiceAsFound(kept.map((isKept) => ({ ...buildPreviewBlock('word'), isKept }))),
    ),
  )

describe('whatever is chosen', () => {
  it('is drawn whole and in order, each block once', () => {
    fc.assert(
      fc.property(arbitraryChoice, (choice) => {
        const drawn = stretchesOf(choice).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, offset) => start + offset),
        )
        expect(drawn).toEqual([...choice.kept.keys()])
      }),
    )
  })

  it('draws nothing that is left out together with what is kept, except within a fold', () => {
    fc.assert(
      fc.property(arbitraryChoice, (choice) => {
        const folds = stretchesOf(choice).filter(({ isFold }) => isFold)
        expect(folds.map(({ start, end }) => ({ start, end }))).toEqual(choice.folds)
        for (const [index, fold] of choice.folds.entries()) {
          expect(fold.start).toBeLessThan(fold.end)
          expect(choice.folds[index - 1]?.end ?? -1).toBeLessThan(fold.start)
        }
      }),
    )
  })

  it('is the same within a range exactly where its flags are', () => {
    fc.assert(
      fc.property(arbitraryChoice, fc.nat(299), (choice, place) => {
        const index = Math.min(place, choice.kept.length - 1)
        const other = choice.kept.with(index, !choice.kept[index])
        expect(isSameWithin({ start: 0, end: index }, choice.kept, other)).toBe(true)
        expect(isSameWithin({ start: index, end: index + 1 }, choice.kept, other)).toBe(false)
      }),
    )
  })
})

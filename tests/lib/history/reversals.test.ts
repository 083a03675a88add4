import { describe, expect, it } from 'vitest'
import type { BatchKind } from '@/lib/history/batch-kind'
import {
  fateOf,
  newestBackInPlace,
  originOf,
  reversalsOf,
  type Step,
  undoesBefore,
  undosInPlace,
} from '@/lib/history/reversals'

/** A batch whose id says its sequence: "3". */
function step(sequence: number, byId: string, kind: BatchKind, reverts?: number): Step {
  return {
    ...{ id: `${sequence}`, byId, kind, sequence },
    revertsId: reverts === undefined ? null : `${reverts}`,
  }
}

const never = step(1, 'ana', 'change')
const chain = [
  step(2, 'ana', 'change'),
  step(3, 'ben', 'change', 2),
  step(4, 'ben', 'undo', 3),
  step(5, 'ana', 'undo', 4),
]

describe('what became of a batch', () => {
  it.each([
    { taken: 0, end: '2', isInPlace: true },
    { taken: 1, end: '3', isInPlace: false },
    { taken: 2, end: '4', isInPlace: true },
    { taken: 3, end: '5', isInPlace: false },
  ])('after $taken reversals', ({ taken, end, isInPlace }) => {
    const [first = never] = chain
    const fate = fateOf(first, reversalsOf(chain.slice(0, taken + 1)))
    expect(fate).toMatchObject({ end: { id: end }, isInPlace })
  })

  it('is nothing where nobody took it back', () => {
    expect(fateOf(never, reversalsOf(chain))).toEqual({ end: never, isInPlace: true })
  })

  it('leads back to the first change of the chain', () => {
    const reversals = reversalsOf(chain)
    expect(chain.map((known) => originOf(known, reversals).isInPlace)).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(new Set(chain.map((known) => originOf(known, reversals).origin.id))).toEqual(
      new Set(['2']),
    )
    expect(originOf(never, reversals)).toEqual({ origin: never, isInPlace: true })
  })
})

describe('where a person stands in the line of their changes', () => {
  it('is the end where nothing was undone', () => {
    expect(undoesBefore('ana', 1, reversalsOf([]))).toBe(Number.POSITIVE_INFINITY)
  })

  it('is before the change that was undone last, also where others had a hand in it', () => {
    expect(undoesBefore('ana', 2, reversalsOf(chain))).toBe(2)
  })

  it('is before what one took back oneself, where that was undone', () => {
    expect(undoesBefore('ben', 3, reversalsOf(chain.slice(0, 3)))).toBe(3)
  })

  it('is not the change that took back another one of one’s own, where both were undone', () => {
    const own = [
      step(2, 'ana', 'change'),
      step(3, 'ana', 'change', 2),
      step(4, 'ana', 'undo', 3),
      step(5, 'ana', 'undo', 4),
    ]
    expect(undoesBefore('ana', 3, reversalsOf(own))).toBe(2)
  })

  it('is the end again after a new change, and after all was redone', () => {
    const undone = [step(2, 'ana', 'change'), step(3, 'ana', 'undo', 2)]
    expect(undoesBefore('ana', 2, reversalsOf(undone))).toBe(2)
    expect(undoesBefore('ana', 4, reversalsOf(undone))).toBe(Number.POSITIVE_INFINITY)
    const redone = reversalsOf([...undone, step(4, 'ana', 'redo', 3)])
    expect(undoesBefore('ana', 2, redone)).toBe(Number.POSITIVE_INFINITY)
    expect(undosInPlace('ana', 2, redone)).toEqual([])
  })

  it('belongs to each person alone', () => {
    expect(undosInPlace('ben', 0, reversalsOf(chain))).toEqual([])
    expect(undosInPlace('ana', 0, reversalsOf(chain)).map(({ id }) => id)).toEqual(['5'])
  })
})

describe('a change that is in place again', () => {
  const back = reversalsOf(chain.slice(0, 3))

  it('is found before a sequence, of that person, unless it is to be passed over', () => {
    expect(newestBackInPlace('ana', 9, back)?.id).toBe('2')
    expect(newestBackInPlace('ana', 2, back)).toBeNull()
    expect(newestBackInPlace('ben', 9, back)).toBeNull()
    expect(newestBackInPlace('ana', 9, back, ['2'])).toBeNull()
  })

  it('is none that is out of place', () => {
    expect(newestBackInPlace('ana', 9, reversalsOf(chain))).toBeNull()
  })
})

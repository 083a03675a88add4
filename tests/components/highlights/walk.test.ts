import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextWaiting, placeWords, previousOf, withNews } from '@/components/highlights/walk'

const walk = ['a', 'b', 'c', 'd']

describe('the next highlight', () => {
  it.each([
    ['is the one after it', 'a', walk, 'b'],
    ['passes by those that were filled in', 'a', ['a', 'd'], 'd'],
    ['is none at the end, even where earlier ones wait', 'd', walk, null],
    ['is none where nothing waits', 'a', [], null],
  ])('%s', (_, current, waiting, next) => {
    expect(nextWaiting(walk, current, new Set(waiting))).toBe(next)
  })
})

it('the one before is there, filled in or not', () => {
  expect(previousOf(walk, 'c')).toBe('b')
  expect(previousOf(walk, 'a')).toBeNull()
  expect(previousOf(walk, 'elsewhere')).toBeNull()
})

it('says where one is', () => {
  expect(placeWords(walk, 'c')).toBe('3 of 4')
})

it('highlights that come up later come last, and none is lost or there twice', () => {
  expect(withNews(walk, ['x', 'b'])).toEqual([...walk, 'x'])
  expect(withNews(walk, ['b'])).toBe(walk)
})

it('every walk comes to an end, whatever is filled in on the way', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
      fc.infiniteStream(fc.boolean()),
      (ids, fillIn) => {
        const waiting = new Set(ids)
        const seen: string[] = []
        let current = ids[0] ?? null
        while (current !== null) {
          seen.push(current)
          if (fillIn.next().value) waiting.delete(current)
          current = nextWaiting(ids, current, waiting)
        }
        expect(seen).toEqual(ids)
      },
    ),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardBox, layoutCards } from '@/components/reader/layout-cards'

const card = (id: string, wantedTop: number, height = 100): CardBox => ({ id, wantedTop, height })
const gap = 10

const topsOf = (cards: CardBox[], focusedId: string | null = null, topLimit = 0) =>
  Object.fromEntries(layoutCards(cards, { focusedId, gap, topLimit }))

describe('layoutCards', () => {
  it('puts cards with room beside their passages', () => {
    expect(topsOf([card('a', 20), card('b', 300)])).toEqual({ a: 20, b: 300 })
  })

  it('pushes a card below the one before it', () => {
    expect(topsOf([card('a', 20), card('b', 50)])).toEqual({ a: 20, b: 130 })
  })

  it('puts the focused card at its passage and the one before it above', () => {
    expect(topsOf([card('a', 200), card('b', 230), card('c', 240)], 'b')).toEqual({
      a: 120,
      b: 230,
      c: 340,
    })
  })

  it('moves nothing that is not in the way of the focused card', () => {
    expect(topsOf([card('a', 20), card('b', 500), card('c', 900)], 'b')).toEqual({
      a: 20,
      b: 500,
      c: 900,
    })
  })

  it('lets the focused card give way where the cards before it have no room above', () => {
    expect(topsOf([card('a', 0), card('b', 5), card('c', 10)], 'c', -50)).toEqual({
      a: -50,
      b: 60,
      c: 170,
    })
  })

  it('has nothing to place without cards', () => {
    expect(topsOf([], 'gone')).toEqual({})
  })
})

const arbitraryCards = fc
  .array(fc.tuple(fc.nat(2000), fc.integer({ min: 20, max: 300 })), { minLength: 1, maxLength: 20 })
  .map((cards) =>
    cards
      .toSorted((a, b) => a[0] - b[0])
      .map(([wantedTop, height], index) => card(`${index}`, wantedTop, height)),
  )

it('keeps the order, lets no card touch another, and puts the focused one at or below its passage', () => {
  fc.assert(
    fc.property(
      arbitraryCards,
      fc.nat(30),
      fc.integer({ min: -500, max: 0 }),
      (cards, pick, top) => {
        const focusedId = `${pick}`
        const tops = layoutCards(cards, { focusedId, gap, topLimit: top })
        const placed = cards.map(({ id, height }) => ({ top: tops.get(id) ?? Number.NaN, height }))
        placed.forEach((current, index) => {
          const before = placed[index - 1]
          expect(current.top).toBeGreaterThanOrEqual(
            before ? before.top + before.height + gap : top,
          )
        })
        const roomAbove = cards.slice(0, pick).reduce((sum, { height }) => sum + height + gap, top)
        const focused = cards.find(({ id }) => id === focusedId)
        if (focused) expect(tops.get(focusedId)).toBe(Math.max(focused.wantedTop, roomAbove))
      },
    ),
  )
})

/** A card of the margin: where its passage is, and how much room it takes. Pixels from the top of the margin. */
export type CardBox = { id: string; wantedTop: number; height: number }

type LayoutOptions = {
  /** The card that stands exactly at its passage; the others give way. */
  focusedId: string | null
  /** Room between two cards. */
  gap: number
  /** No card begins above it. */
  topLimit: number
}

/**
 * Where the cards stand, in the order they are given: each as near to its passage as the ones before it allow, none
 * over another. The focused card gives way only where the cards before it have no room left above.
 */
export function layoutCards(
  cards: readonly CardBox[],
  { focusedId, gap, topLimit }: LayoutOptions,
): Map<string, number> {
  const focus = cards.findIndex(({ id }) => id === focusedId)
  const before = focus === -1 ? [] : cards.slice(0, focus)
  const focused = cards[focus]
  const roomBefore = before.reduce((sum, { height }) => sum + height + gap, topLimit)
  const focusedTop = focused ? Math.max(focused.wantedTop, roomBefore) : topLimit
  return new Map(
    [
      ...pushedUp(pushedDown(before, topLimit, gap), focusedTop, gap),
      ...pushedDown(cards.slice(before.length), focusedTop, gap),
    ].map(({ id, top }) => [id, top]),
  )
}

type PlacedCard = CardBox & { top: number }

/** Each card at its passage or below the card before it. */
function pushedDown(cards: readonly CardBox[], from: number, gap: number): PlacedCard[] {
  let free = from
  return cards.map((card) => {
    const top = Math.max(card.wantedTop, free)
    free = top + card.height + gap
    return { ...card, top }
  })
}

/** The last card ends above a limit, and each card before it above the next. */
function pushedUp(cards: readonly PlacedCard[], limit: number, gap: number): PlacedCard[] {
  let free = limit
  return cards
    .toReversed()
    .map((card) => {
      const top = Math.min(card.top, free - gap - card.height)
      free = top
      return { ...card, top }
    })
    .toReversed()
}

'use client'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** How tall the cards of a list are, by claim. A card says whose it is with `data-card`. */
export function useCardHeights(list: RefObject<HTMLElement | null>): ReadonlyMap<string, number> {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const observer = useRef<ResizeObserver | null>(null)

  useEffect(() => {
    const known = new ResizeObserver((entries) =>
      setHeights((before) =>
        withHeights(
          before,
          entries.map(({ target }) => target),
        ),
      ),
    )
    observer.current = known
    for (const card of cardsOf(list.current)) known.observe(card)
    return () => known.disconnect()
  }, [list])

  // Cards that came with this render are measured before it is seen.
  useLayoutEffect(() => {
    const fresh = cardsOf(list.current).filter(({ dataset }) => !heights.has(dataset.card ?? ''))
    if (fresh.length === 0) return
    for (const card of fresh) observer.current?.observe(card)
    setHeights((before) => withHeights(before, fresh))
  })

  return heights
}

function cardsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
}

function withHeights(
  before: ReadonlyMap<string, number>,
  cards: readonly Element[],
): ReadonlyMap<string, number> {
  const measured = cards.flatMap((card): [string, number][] => {
    if (!(card instanceof HTMLElement) || !card.isConnected) return []
    return [[card.dataset.card ?? '', card.offsetHeight]]
  })
  const changed = measured.filter(([id, height]) => before.get(id) !== height)
  return changed.length === 0 ? before : new Map([...before, ...changed])
}

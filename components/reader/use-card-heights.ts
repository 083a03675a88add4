'use client'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

type Heights = ReadonlyMap<string, number>

/**
 * How tall the cards of a list are, by claim. A card says whose it is with `data-card`. Those that come into sight
 * with a render are measured before they are seen; those that come in outside of it need not hold up the frame.
 */
export function useCardHeights(
  list: RefObject<HTMLElement | null>,
  comeInOutOfSight: boolean,
): Heights {
  const [heights, setHeights] = useState<Heights>(new Map())
  const observer = useRef<ResizeObserver | null>(null)
  const observed = useRef(new WeakSet<HTMLElement>())

  useEffect(() => {
    observed.current = new WeakSet()
    observer.current = new ResizeObserver((entries) => {
      const measured = entries.flatMap(({ target, borderBoxSize: [box] }): [string, number][] =>
        box && target.isConnected ? [[idOf(target), Math.round(box.blockSize)]] : [],
      )
      setHeights((before) => withHeights(before, measured))
    })
    for (const card of cardsOf(list.current)) {
      observeOnce(card, observer.current, observed.current)
    }
    return () => observer.current?.disconnect()
  }, [list])

  useLayoutEffect(() => {
    const cards = cardsOf(list.current)
    for (const card of cards) observeOnce(card, observer.current, observed.current)
    if (comeInOutOfSight) return
    const fresh = cards.filter((card) => !heights.has(idOf(card)))
    if (fresh.length === 0) return
    const measured = fresh.map((card): [string, number] => [idOf(card), card.offsetHeight])
    setHeights((before) => withHeights(before, measured))
  })

  return heights
}

function observeOnce(
  card: HTMLElement,
  observer: ResizeObserver | null,
  observed: WeakSet<HTMLElement>,
) {
  if (!observer || observed.has(card)) return
  observer.observe(card)
  observed.add(card)
}

function cardsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
}

function idOf(card: Element): string {
  return card.getAttribute('data-card') ?? ''
}

function withHeights(before: Heights, measured: readonly [string, number][]): Heights {
  const changed = measured.filter(([id, height]) => before.get(id) !== height)
  return changed.length === 0 ? before : new Map([...before, ...changed])
}

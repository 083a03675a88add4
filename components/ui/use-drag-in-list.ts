'use client'
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** Where a line would be put if it were let go now. */
export type Drop = {
  id: string
  /** Before which line, by its place in the list, from 0; the number of lines for the end. */
  before: number
  /** How many steps it was pulled inwards, from where it was taken up; negative ones outwards. */
  inwards: number
}

/** So far, in CSS pixels, a line is pulled inwards for one step. */
const stepWidth = 28

/** Nearer to the edge of the window than this, in CSS pixels, the page scrolls along. */
const edge = 56
const scrollStep = 12

/**
 * Takes lines of a list by their handles, with a mouse, a pen or a finger. Lines are the elements with `data-line`,
 * which holds their id. The list itself stays as it is until a line is let go; Escape lets it go where it was.
 */
export function useDragInList(
  list: RefObject<HTMLElement | null>,
  onDrop: (drop: Drop) => void,
): {
  drop: Drop | null
  handleOf: (id: string) => {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void
    onPointerMove: (event: PointerEvent<HTMLElement>) => void
    onPointerUp: () => void
    onPointerCancel: () => void
  }
} {
  const [drop, setDrop] = useState<Drop | null>(null)
  const start = useRef<{ id: string; x: number; y: number } | null>(null)

  function letGo() {
    start.current = null
    setDrop(null)
  }

  const isDragging = drop !== null
  useEffect(() => {
    if (!isDragging) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      start.current = null
      setDrop(null)
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [isDragging])

  return {
    drop,
    handleOf: (id) => ({
      onPointerDown(event) {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { id, x: event.clientX, y: event.clientY }
      },
      onPointerMove({ clientX, clientY }) {
        const from = start.current
        if (!from || !list.current) return
        // A hand that trembles moves nothing.
        const isFar = Math.abs(clientX - from.x) > 4 || Math.abs(clientY - from.y) > 4
        if (!isFar && !drop) return
        scrollAlong(clientY)
        const towards = getComputedStyle(list.current).direction === 'rtl' ? -1 : 1
        const inwards = Math.round(((clientX - from.x) * towards) / stepWidth)
        setDrop({ id: from.id, before: lineAt(list.current, clientY), inwards })
      },
      onPointerUp() {
        if (drop) onDrop(drop)
        letGo()
      },
      onPointerCancel: letGo,
    }),
  }
}

/** The first line whose middle is below the pointer. */
function lineAt(list: HTMLElement, y: number): number {
  const lines = [...list.querySelectorAll('[data-line]')]
  const at = lines.findIndex((line) => {
    const { top, bottom } = line.getBoundingClientRect()
    return y < (top + bottom) / 2
  })
  return at === -1 ? lines.length : at
}

function scrollAlong(y: number) {
  if (y < edge) window.scrollBy(0, -scrollStep)
  else if (y > window.innerHeight - edge) window.scrollBy(0, scrollStep)
}

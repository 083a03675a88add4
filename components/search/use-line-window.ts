'use client'
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'

/** A line that is drawn, and how far below the beginning of the list it is, in pixels. */
export type DrawnLine = { index: number; top: number }

/** Lines above and below what is seen: more make fast scrolling show fewer gaps, and each step costlier. */
const overscan = 15

/**
 * Which lines of a list are drawn: those in sight, some around them, and the one that has the focus. All of them are of
 * one height, in pixels, which stays the same. The page itself scrolls.
 */
export function useLineWindow(
  list: RefObject<HTMLElement | null>,
  { count, height, kept }: { count: number; height: number; kept: number },
) {
  const above = useRoomAbove(list)
  const rangeExtractor = useCallback((range: Range) => withKept(range, kept), [kept])
  const estimateSize = useCallback(() => height, [height])
  const lines = useWindowVirtualizer<HTMLElement>({
    ...{ count, overscan, rangeExtractor, estimateSize },
    scrollMargin: above,
  })
  const inSight = lines.range
  return {
    drawn: lines.getVirtualItems().map<DrawnLine>(({ index, start }) => {
      return { index, top: start - above }
    }),
    height: count * height,
    /** How many lines a screen shows. */
    page: inSight ? Math.max(1, inSight.endIndex - inSight.startIndex - 2) : 10,
  }
}

function withKept(range: Range, kept: number): number[] {
  const indexes = defaultRangeExtractor(range)
  if (kept >= range.count || indexes.includes(kept)) return indexes
  return [...indexes, kept].toSorted((a, b) => a - b)
}

/** What the page has above the list, in pixels. */
function useRoomAbove(list: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => setRoom(Math.round(element.getBoundingClientRect().top + window.scrollY))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  return room
}

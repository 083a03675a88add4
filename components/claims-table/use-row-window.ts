'use client'
import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  useWindowVirtualizer,
} from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { useIsMounted } from '@/components/ui/use-is-mounted'

type RowWindowProps = {
  count: number
  /** What scrolls where the table is one; as a list of cards the page itself scrolls. */
  frame: RefObject<HTMLElement | null>
  /** What holds the rows. */
  body: RefObject<HTMLElement | null>
  isTable: boolean
  /** The row that stays in the page wherever one scrolls, since it has the focus; null where none has. */
  kept: number | null
}

/** A row that is drawn, with the room of those before it that are not, in pixels. */
export type DrawnRow = { index: number; gap: number }

/** Heights to begin with, in pixels: each row is measured once it is drawn. */
const usualHeight = { row: 57, card: 190 }

/** What is drawn before anything could be measured: about a window full. */
const firstRect = { width: 1200, height: 900 }

/** Rows above and below what is seen. More make fast scrolling show fewer gaps, and each step costlier. */
const overscan = 10

/** Which rows are drawn: those in sight, some around them, and the one that is kept. */
export function useRowWindow({ count, frame, body, isTable, kept }: RowWindowProps) {
  // The server draws the first rows without any room around them.
  const isMounted = useIsMounted()
  const above = useRoomAbove(body, isTable)
  const rangeExtractor = useCallback((range: Range) => withKept(range, kept), [kept])
  const shared = { count, overscan, rangeExtractor, scrollMargin: above }
  const inFrame = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    ...shared,
    enabled: isTable,
    // The heads of the columns stay above the rows.
    scrollPaddingStart: above,
    getScrollElement: () => frame.current,
    estimateSize: () => usualHeight.row,
    initialRect: firstRect,
  })
  const inPage = useWindowVirtualizer<HTMLTableRowElement>({
    ...shared,
    enabled: !isTable,
    estimateSize: () => usualHeight.card,
    initialRect: firstRect,
  })
  const rows = isTable ? inFrame : inPage
  const items = rows.getVirtualItems()
  let end = above
  const drawn = items.map<DrawnRow>((item) => {
    const gap = item.start - end
    end = item.end
    return { index: item.index, gap }
  })
  return {
    drawn,
    /** The room of the rows after the last one that is drawn, in pixels. */
    tail: isMounted ? Math.max(0, above + rows.getTotalSize() - end) : 0,
    /** The last row in sight or near it. */
    lastNear: rows.range ? rows.range.endIndex + overscan : overscan,
    /** The first row in sight. */
    first: rows.range?.startIndex ?? 0,
    measure: rows.measureElement,
    scrollTo: (index: number) => {
      if (index > 0) rows.scrollToIndex(index, { align: 'start' })
      else if (isTable) frame.current?.scrollTo(0, 0)
      else scrollPageUpTo(body.current)
    },
    /** How many rows are in sight. */
    pageSize: rows.range ? Math.max(1, rows.range.endIndex - rows.range.startIndex - 1) : 10,
  }
}

function withKept(range: Range, kept: number | null): number[] {
  const indexes = defaultRangeExtractor(range)
  if (kept === null || kept >= range.count || indexes.includes(kept)) return indexes
  return [...indexes, kept].toSorted((a, b) => a - b)
}

/** What the page or the frame has above the rows, in pixels. */
function useRoomAbove(body: RefObject<HTMLElement | null>, isTable: boolean): number {
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const rows = body.current
    if (!rows) return
    const measure = () => setRoom(isTable ? rows.offsetTop : pageTopOf(rows))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [body, isTable])
  return room
}

/** Whoever is above the list anyway stays there. */
function scrollPageUpTo(body: HTMLElement | null) {
  if (body && body.getBoundingClientRect().top < 0) body.scrollIntoView({ block: 'start' })
}

function pageTopOf(element: HTMLElement): number {
  return Math.round(element.getBoundingClientRect().top + window.scrollY)
}

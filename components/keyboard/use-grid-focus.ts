'use client'
import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Place } from '@/components/keyboard/place-after-key'

type Size = { rows: number; columns: number }

/**
 * One cell of the grid can be reached with Tab, and the arrow keys go on from there. Where the cell that had the focus
 * is gone, because it does not match the filter any more, the one in its place takes it.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>, { rows, columns }: Size) {
  const [wanted, setWanted] = useState<Place>({ row: 0, column: 0 })
  const active = clamp(wanted, { rows, columns })
  const hadFocus = useRef(false)

  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body
    if (isLost) cellAt(grid.current, active)?.focus()
  })

  function moveTo(place: Place) {
    const next = clamp(place, { rows, columns })
    setWanted(next)
    cellAt(grid.current, next)?.focus()
  }

  return {
    active,
    moveTo,
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target)
      hadFocus.current = place !== null
      if (place && (place.row !== active.row || place.column !== active.column)) setWanted(place)
    },
    onBlur: (event: FocusEvent) => {
      // A button that is taken away loses the focus to nothing: then it is not the person who left.
      if (event.relatedTarget !== null) hadFocus.current = false
    },
  }
}

function clamp({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  }
}

export function cellAt(grid: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`) ?? null
}

function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof HTMLElement) || target.dataset.cell === undefined) return null
  const [row, column] = target.dataset.cell.split(' ').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}

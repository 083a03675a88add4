'use client'
import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Place } from '@/components/keyboard/place-after-key'

/** The heads of the columns are row 0, so that the first claim is row 1; as cards there are no heads. */
type Size = { firstRow: number; rows: number; columns: number }

/**
 * The cell that Tab reaches, and that has the focus once it was there. Rows come and go while one scrolls and while the
 * list changes: the cell in the place of the one that had the focus has it then.
 */
export function useTableFocus(table: RefObject<HTMLElement | null>, size: Size) {
  const [wanted, setWanted] = useState<Place>({ row: 1, column: 1 })
  const active = clamp(wanted, size)
  const hasFocus = useRef(false)
  const isMoving = useRef(false)

  useEffect(() => {
    if (!hasFocus.current && !isMoving.current) return
    const cell = cellAt(table.current, active)
    if (!cell || cell === document.activeElement) return
    if (!isMoving.current && !isLost(table.current)) return
    isMoving.current = false
    focusInSight(cell)
  })

  function moveTo(place: Place) {
    const next = clamp(place, size)
    const isSame = next.row === active.row && next.column === active.column
    isMoving.current = !isSame
    if (isSame) focusInSight(cellAt(table.current, next))
    setWanted(next)
  }

  return {
    active,
    moveTo,
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target)
      hasFocus.current = place !== null
      if (place && (place.row !== active.row || place.column !== active.column)) setWanted(place)
    },
    onBlur: (event: FocusEvent) => {
      // A cell that is taken away loses the focus to nothing: then it is not the person who left.
      if (event.relatedTarget !== null) hasFocus.current = false
    },
  }
}

/** Whether the focus is nowhere, or on a part of the table that is no stop of it any more. */
function isLost(table: HTMLElement | null): boolean {
  const { activeElement } = document
  return activeElement === document.body || table?.contains(activeElement) === true
}

function focusInSight(cell: HTMLElement | null) {
  cell?.focus({ preventScroll: true })
  cell?.closest('[role="row"]')?.scrollIntoView({ block: 'nearest' })
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function clamp({ row, column }: Place, { firstRow, rows, columns }: Size): Place {
  return {
    row: Math.max(firstRow, Math.min(row, rows)),
    column: Math.max(0, Math.min(column, columns - 1)),
  }
}

/** A cell marks the part of it that takes the focus with its place. */
export function cellMark({ row, column }: Place) {
  return { 'data-cell': `${row} ${column}` }
}

function cellAt(table: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`) ?? null
}

export function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof HTMLElement) || target.dataset.cell === undefined) return null
  const [row, column] = target.dataset.cell.split(' ').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}

'use client'
import { type DragEvent, useRef, useState } from 'react'
import type { TagMove } from '@/lib/codebook/tags-after-move'
import { type DropZone, dropZoneAt, moveOfDrop, type TreeRow } from './tree-rows'

/** What a line needs to be dragged and to have others let go on it. */
export type RowDrag = {
  draggable: true
  isDragged: boolean
  /** Where what is dragged would go. */
  zone: DropZone | null
  onDragStart: (event: DragEvent) => void
  onDragOver: (event: DragEvent) => void
  onDragLeave: (event: DragEvent) => void
  onDrop: (event: DragEvent) => void
  onDragEnd: () => void
}

/** What is held over a closed line for so long opens it. */
const openAfterMs = 700

type Handlers = {
  onMove: (move: TagMove) => void
  onOpen: (row: TreeRow, isOpen: boolean) => void
}

/** Moves tags with the mouse. What cannot be below what it is held over is not taken there. */
export function useTagDrag(rows: readonly TreeRow[], { onMove, onOpen }: Handlers) {
  const [draggedId, setDraggedId] = useState<string | null>(null)
  const [over, setOver] = useState<{ id: string; zone: DropZone } | null>(null)
  const opening = useRef<{ id: string; timer: number } | null>(null)

  function stopOpening() {
    if (opening.current) window.clearTimeout(opening.current.timer)
    opening.current = null
  }

  function openSoon(row: TreeRow) {
    if (opening.current?.id === row.tag.id) return
    stopOpening()
    if (!row.hasBelow || row.isOpen) return
    const timer = window.setTimeout(() => onOpen(row, true), openAfterMs)
    opening.current = { id: row.tag.id, timer }
  }

  function end() {
    stopOpening()
    setDraggedId(null)
    setOver(null)
  }

  const moveTo = (row: TreeRow, event: DragEvent): { move: TagMove; zone: DropZone } | null => {
    if (draggedId === null || isWithin(rows, row, draggedId)) return null
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const zone = dropZoneAt(event.clientY - top, height)
    return { move: moveOfDrop(rows, draggedId, row, zone), zone }
  }

  return {
    of: (row: TreeRow): RowDrag => ({
      draggable: true,
      isDragged: row.tag.id === draggedId,
      zone: over?.id === row.tag.id ? over.zone : null,
      onDragStart(event) {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', row.tag.name)
        setDraggedId(row.tag.id)
      },
      onDragOver(event) {
        const found = moveTo(row, event)
        if (!found) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        openSoon(row)
        if (over?.id !== row.tag.id || over.zone !== found.zone) {
          setOver({ id: row.tag.id, zone: found.zone })
        }
      },
      onDragLeave() {
        stopOpening()
        setOver((at) => (at?.id === row.tag.id ? null : at))
      },
      onDrop(event) {
        const found = moveTo(row, event)
        event.preventDefault()
        end()
        if (found) onMove(found.move)
      },
      onDragEnd: end,
    }),
  }
}

/** Whether a line is the tag itself or below it. */
function isWithin(rows: readonly TreeRow[], row: TreeRow, tagId: string): boolean {
  for (let at: TreeRow | undefined = row; at; at = parentOf(rows, at)) {
    if (at.tag.id === tagId) return true
  }
  return false
}

function parentOf(rows: readonly TreeRow[], { tag }: TreeRow): TreeRow | undefined {
  return rows.find((row) => row.tag.id === tag.parentId)
}

'use client'
import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Passage } from '@/lib/claims/claim'
import type { MountedDocument } from '@/lib/editor/mount-document'
import { isRightToLeft } from '@/lib/text/is-right-to-left'
import type { TextRange } from '@/lib/text/text-range'
import { trimToWords } from '@/lib/text/trim-to-words'
import styles from './range-handles.module.css'

type Edge = 'start' | 'end'
type HandlePlace = { edge: Edge; left: number; top: number; height: number }

type RangeHandlesProps = {
  document: MountedDocument
  passage: Passage
  textSize: string
  /** While a handle is dragged, whole words at a time; null when the drag is given up. */
  onMove: (range: TextRange | null) => void
  onDrop: (range: TextRange) => void
}

/**
 * The ends of a passage, to be dragged. By keyboard Shift and the arrows do the same, so the handles are no stop
 * of it.
 */
export function RangeHandles({ document, passage, textSize, onMove, onDrop }: RangeHandlesProps) {
  const [range, setRange] = useState<TextRange>(passage)
  const [places, setPlaces] = useState<HandlePlace[]>([])
  const grip = useRef<{ edge: Edge; dx: number; dy: number } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: lines move when the text changes its size
  useLayoutEffect(() => setPlaces(handlePlaces(document, range)), [document, range, textSize])

  function grab(event: PointerEvent<HTMLElement>, { edge, left, top, height }: HandlePlace) {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const origin = document.element.getBoundingClientRect()
    // What follows the pointer is the middle of the line, not the knob below it.
    grip.current = {
      edge,
      dx: origin.left + left - event.clientX,
      dy: origin.top + top + height / 2 - event.clientY,
    }
  }

  function drag({ clientX, clientY }: PointerEvent) {
    if (!grip.current) return
    const { edge, dx, dy } = grip.current
    const offset = document.offsetAtPoint({ x: clientX + dx, y: clientY + dy })
    const next = offset === null ? null : rangeWithEdge(document.text, passage, edge, offset)
    if (!next) return
    setRange(next)
    onMove(next)
  }

  function drop() {
    if (!grip.current) return
    grip.current = null
    if (range.start === passage.start && range.end === passage.end) onMove(null)
    else onDrop(range)
  }

  function giveUp() {
    grip.current = null
    setRange(passage)
    onMove(null)
  }

  return places.map((place) => (
    <span
      key={place.edge}
      aria-hidden="true"
      className={styles.handle}
      data-edge={place.edge}
      style={{ left: place.left, top: place.top, blockSize: place.height }}
      onPointerDown={(event) => grab(event, place)}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={giveUp}
    />
  ))
}

/** The passage with one end at another place, as whole words; null where that leaves no word. */
function rangeWithEdge(text: string, passage: TextRange, edge: Edge, offset: number) {
  const { start, end } = passage
  return edge === 'start'
    ? trimToWords(text, { start: Math.min(offset, end - 1), end })
    : trimToWords(text, { start, end: Math.max(offset, start + 1) })
}

function handlePlaces(document: MountedDocument, range: TextRange): HandlePlace[] {
  const origin = document.element.getBoundingClientRect()
  const lines = document.rectsOf(range).filter(({ width }) => width > 0)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  const isReversed = isRightToLeft(document.text.slice(range.start, range.end))
  const place = (edge: Edge, { top, height }: DOMRect, x: number): HandlePlace => ({
    edge,
    left: x - origin.left,
    top: top - origin.top,
    height,
  })
  return [
    place('start', first, isReversed ? first.right : first.left),
    place('end', last, isReversed ? last.left : last.right),
  ]
}

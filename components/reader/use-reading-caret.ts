'use client'
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import type { MountedDocument } from '@/lib/editor/mount-document'
import { isRightToLeft } from '@/lib/text/is-right-to-left'
import { type CaretMove, caretMoveOf } from './caret-move'

/** Where the caret is drawn, in pixels from the corner of the text. */
export type CaretBox = { left: number; top: number; height: number }

type ReadingCaret = {
  /** Null while the text is not read by keyboard. */
  caret: CaretBox | null
  /** The offset that the caret stands at; null while there is none. */
  caretOffset: () => number | null
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * A caret to read and select with, by keyboard alone. Browsers move the selection through text that cannot be
 * edited, but draw no caret there.
 */
export function useReadingCaret(document: MountedDocument | null): ReadingCaret {
  const [caret, setCaret] = useState<CaretBox | null>(null)

  useEffect(() => {
    if (!document) return
    const { element } = document
    const show = () => setCaret(isReadByKeyboard(element) ? caretBox(element) : null)
    const hide = () => setCaret(null)
    const enter = () => {
      if (!isReadByKeyboard(element)) return
      startInSight(document)
      show()
    }
    element.addEventListener('focus', enter)
    element.addEventListener('blur', hide)
    element.addEventListener('pointerdown', hide)
    window.addEventListener('resize', show)
    return () => {
      element.removeEventListener('focus', enter)
      element.removeEventListener('blur', hide)
      element.removeEventListener('pointerdown', hide)
      window.removeEventListener('resize', show)
    }
  }, [document])

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const move = document && event.target === document.element ? caretMoveOf(event) : null
      if (!document || !move || (caret === null && scrolls(move))) return
      event.preventDefault()
      startInSight(document)
      moveCaret(document, move)
      const isLineEnd = move.granularity === 'lineboundary' && move.direction === 'forward'
      const box = caretBox(document.element, isLineEnd)
      setCaret(box)
      if (box) scrollToCaret(document.element, box)
    },
    [document, caret],
  )

  const caretOffset = useCallback(() => {
    const selection = getSelection()
    if (!document || !selection?.focusNode) return null
    return document.offsetOf(selection.focusNode, selection.focusOffset)
  }, [document])

  return { caret, caretOffset, onKeyDown }
}

function isReadByKeyboard(element: HTMLElement): boolean {
  return element.matches(':focus-visible')
}

/** Whether somebody who came here by mouse means the page by it, not a caret that is not seen. */
function scrolls({ alter, granularity }: CaretMove): boolean {
  return alter === 'move' && granularity !== 'character' && granularity !== 'word'
}

/** Begins at the first words in sight, unless something in the text is selected already. */
function startInSight(document: MountedDocument) {
  const selection = getSelection()
  if (!selection || document.element.contains(selection.focusNode)) return
  const { start } = document.textBetween(0, window.innerHeight)
  const { startContainer, startOffset } = document.staticRange({ start, end: start + 1 })
  selection.collapse(startContainer, startOffset)
}

/** Never leaves the text: a move beyond it ends at its last or first character. */
function moveCaret(document: MountedDocument, { alter, direction, granularity }: CaretMove) {
  const selection = getSelection()
  if (!selection?.anchorNode) return
  const { anchorNode, anchorOffset } = selection
  if (granularity !== 'documentboundary') selection.modify(alter, direction, granularity)
  const hasLeft = !document.element.contains(selection.focusNode)
  if (granularity !== 'documentboundary' && !hasLeft) return
  const whole = document.staticRange({ start: 0, end: document.text.length })
  const isForward = direction === 'forward' || direction === 'right'
  const node = isForward ? whole.endContainer : whole.startContainer
  const offset = isForward ? whole.endOffset : whole.startOffset
  if (alter === 'move') selection.collapse(node, offset)
  else selection.setBaseAndExtent(anchorNode, anchorOffset, node, offset)
}

/**
 * Where a long line breaks, one place of the text is two on the screen: the end of a line and the beginning of the
 * next. The caret stands at the beginning, unless somebody asked for the end.
 */
function caretBox(element: HTMLElement, atLineEnd = false): CaretBox | null {
  const { focusNode: node, focusOffset: offset } = getSelection() ?? {}
  if (!node || offset === undefined || !element.contains(node)) return null
  const place = rectBetween(node, offset, offset)
  const next =
    atLineEnd || !isBreakable(node, offset) ? null : rectBetween(node, offset, offset + 1)
  const isBelow = next !== null && place !== null && next.top >= place.bottom
  const rect = isBelow ? next : place
  if (!rect) return null
  const isReversed = isBelow && isRightToLeft(node.textContent ?? '')
  const origin = element.getBoundingClientRect()
  return {
    left: (isReversed ? rect.right : rect.left) - origin.left,
    top: rect.top - origin.top,
    height: rect.height,
  }
}

function isBreakable(node: Node, offset: number): boolean {
  return node instanceof Text && offset < node.length
}

function rectBetween(node: Node, start: number, end: number): DOMRect | null {
  const range = node.ownerDocument?.createRange()
  range?.setStart(node, start)
  range?.setEnd(node, end)
  const rect = range?.getClientRects()[0] ?? range?.getBoundingClientRect()
  return rect && rect.height > 0 ? rect : null
}

/** Lines kept in sight above and below the caret, in pixels. */
const room = 96

function scrollToCaret(element: HTMLElement, caret: CaretBox) {
  const top = element.getBoundingClientRect().top + caret.top
  const bottom = top + caret.height
  if (top < room) window.scrollBy({ top: top - room })
  else if (bottom > window.innerHeight - room) {
    window.scrollBy({ top: bottom - window.innerHeight + room })
  }
}

'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { MountedDocument } from '@/lib/editor/mount-document'
import type { TextRange } from '@/lib/text/text-range'
import { trimToWords } from '@/lib/text/trim-to-words'

/** How long a finger rests on the handles of a selection before it counts as done. */
const touchPauseMs = 250

type TextSelection = {
  /** The selected words, trimmed; null while nothing is selected or the pointer still selects. */
  selected: TextRange | null
  /** Lets the words go; the caret stays at their end. */
  clear: () => void
}

/** What is selected in the text, by whatever means, once the selecting is done. */
export function useTextSelection(document: MountedDocument | null): TextSelection {
  const [selected, setSelected] = useState<TextRange | null>(null)

  // Known before the document is: who presses a moment earlier still selects when it comes.
  const pointer = useRef<'mouse' | 'touch' | null>(null)

  useEffect(() => {
    let pause = 0
    const settle = () => {
      if (!document) return
      // A press collapses the selection, and may have begun to make the next one by now.
      if (isBesideText(window.document.activeElement)) return
      const next = pointer.current === 'mouse' ? null : readSelection(document)
      setSelected((known) => (isSame(known, next) ? known : next))
    }
    const settleAfter = (ms: number) => {
      window.clearTimeout(pause)
      pause = window.setTimeout(settle, ms)
    }
    const onChange = () => {
      if (getSelection()?.isCollapsed) settleAfter(0)
      else if (pointer.current === 'touch') settleAfter(touchPauseMs)
      else if (pointer.current === null) settleAfter(0)
    }
    const onDown = ({ pointerType }: PointerEvent) => {
      pointer.current = pointerType === 'mouse' ? 'mouse' : 'touch'
    }
    const onUp = () => {
      // After touch the native handles go on selecting, without a pointer of the page.
      if (pointer.current === 'mouse') pointer.current = null
      settleAfter(pointer.current === 'touch' ? touchPauseMs : 0)
    }
    const onKey = () => {
      pointer.current = null
    }
    window.document.addEventListener('selectionchange', onChange)
    window.addEventListener('pointerdown', onDown)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onUp)
    window.addEventListener('keydown', onKey)
    if (pointer.current !== 'mouse') settle()
    return () => {
      window.clearTimeout(pause)
      window.document.removeEventListener('selectionchange', onChange)
      window.removeEventListener('pointerdown', onDown)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onUp)
      window.removeEventListener('keydown', onKey)
    }
  }, [document])

  const clear = useCallback(() => {
    const selection = getSelection()
    if (selection && !selection.isCollapsed) selection.collapseToEnd()
    setSelected(null)
  }, [])

  return { selected, clear }
}

/** A selection that began outside of the text, such as "select all", is not about the text. */
function readSelection(document: MountedDocument): TextRange | null {
  const selection = getSelection()
  if (!selection?.anchorNode || selection.isCollapsed) return null
  if (!document.element.contains(selection.anchorNode)) return null
  const range = document.textRangeOf(selection.getRangeAt(0))
  return range && trimToWords(document.text, range)
}

/** Whether the keyboard is in something over or beside the page that is about the selected words. */
function isBesideText(element: Element | null): boolean {
  const aside = '[data-keeps-selection]'
  if (!element || element === element.ownerDocument.body) return false
  return element.closest(aside) !== null || element.querySelector(aside) !== null
}

function isSame(a: TextRange | null, b: TextRange | null): boolean {
  return a?.start === b?.start && a?.end === b?.end
}

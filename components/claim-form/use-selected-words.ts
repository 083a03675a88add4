'use client'
import { type RefObject, useEffect, useState } from 'react'

/** The words that are selected inside an element; null where nothing of it is. */
export function useSelectedWords(element: RefObject<HTMLElement | null>): string | null {
  const [words, setWords] = useState<string | null>(null)
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection()
      const isInside =
        selection !== null &&
        element.current?.contains(selection.anchorNode) === true &&
        element.current.contains(selection.focusNode)
      const selected = isInside ? selection.toString().trim().replace(/\s+/g, ' ') : ''
      setWords(selected === '' || selected.length > 200 ? null : selected)
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [element])
  return words
}

'use client'
import { type RefObject, useEffect, useState } from 'react'
import { claimLimits } from '@/lib/claims/claim-limits'

/** The words that are selected inside an element; null where nothing of it is. */
export function useSelectedWords(element: RefObject<HTMLElement | null>): string | null {
  const [words, setWords] = useState<string | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const read = () => {
      clearTimeout(timer)
      const selection = document.getSelection()
      const isInside =
        selection !== null &&
        element.current?.contains(selection.anchorNode) === true &&
        element.current.contains(selection.focusNode)
      const selected = isInside ? selection.toString().trim().replace(/\s+/g, ' ') : ''
      if (selected !== '' && selected.length <= claimLimits.cue) setWords(selected)
      // Pressing the button that takes the words takes the selection away first.
      else timer = setTimeout(() => setWords(null), 400)
    }
    document.addEventListener('selectionchange', read)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', read)
    }
  }, [element])
  return words
}

'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Long enough not to save each letter, short enough that a pause in typing is saved before the next thought. */
const pauseMs = 600

/**
 * A value while it is typed. It is handed on after a pause, on leaving the field, when the field or the page goes
 * away, and shown as it was typed for as long as one is in the field.
 */
export function useDraft<Value>(stored: Value, onCommit: (value: Value) => void) {
  const [shown, setShown] = useState<{ value: Value } | null>(null)
  const unsaved = useRef<{ value: Value } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const commit = useRef(onCommit)
  useEffect(() => {
    commit.current = onCommit
  })

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const draft = unsaved.current
    unsaved.current = null
    if (draft) commit.current(draft.value)
  }, [])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return {
    value: shown ? shown.value : stored,
    change(value: Value) {
      unsaved.current = { value }
      setShown({ value })
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, pauseMs)
    },
    leave() {
      flush()
      setShown(null)
    },
  }
}

'use client'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useAnnotator } from '@/components/annotator/annotator-context'
import { holdAlone } from '@/components/storage/hold-alone'
import {
  correctionKey,
  type KeptCorrection,
  readCorrection,
  writeCorrection,
} from './kept-correction'

/** How long somebody stops typing before what was typed is kept. */
const pauseMs = 400

type Options = {
  documentId: string
  /** What an earlier page left unsaved is taken up. */
  onResumed: (kept: KeptCorrection) => void
}

/** Keeps a correction on the device while it is written. Nothing is kept where another window of the browser writes one. */
export function useKeptCorrection({ documentId, onResumed }: Options) {
  const key = correctionKey(documentId, useAnnotator())
  const [isKept, setIsKept] = useState(true)
  const isHeld = useRef(false)
  const pending = useRef<(() => KeptCorrection | null) | null>(null)
  const pause = useRef(0)

  const flush = useCallback(() => {
    window.clearTimeout(pause.current)
    const read = pending.current
    if (!read) return
    if (!isHeld.current) return setIsKept(false)
    pending.current = null
    setIsKept(writeCorrection(key, read()))
  }, [key])

  const resume = useEffectEvent((kept: KeptCorrection) => onResumed(kept))
  useEffect(() => {
    const leaving = new AbortController()
    holdAlone(
      key,
      () => {
        isHeld.current = true
        const kept = readCorrection(key)
        // What was written here before the other window was closed is newer.
        if (pending.current !== null) flush()
        else if (kept) resume(kept)
      },
      leaving.signal,
    )
    window.addEventListener('pagehide', flush)
    return () => {
      flush()
      isHeld.current = false
      window.removeEventListener('pagehide', flush)
      leaving.abort()
    }
  }, [key, flush])

  /** Keeps what is there once the typing stops; null forgets what was kept. */
  const keep = useCallback(
    (read: () => KeptCorrection | null) => {
      pending.current = read
      window.clearTimeout(pause.current)
      pause.current = window.setTimeout(flush, pauseMs)
    },
    [flush],
  )

  const forget = useCallback(() => {
    window.clearTimeout(pause.current)
    pending.current = null
    if (isHeld.current) writeCorrection(key, null)
  }, [key])

  return { keep, forget, isKept }
}

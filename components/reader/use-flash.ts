'use client'
import { useCallback, useEffect, useState } from 'react'

export const flashMs = 1200

/** Something that stands out for a moment, so that the eye finds it. */
export function useFlash(): { isFlashing: boolean; start: () => void } {
  const [startedAt, setStartedAt] = useState<number | null>(null)

  useEffect(() => {
    if (startedAt === null) return
    const timer = window.setTimeout(() => setStartedAt(null), flashMs)
    return () => window.clearTimeout(timer)
  }, [startedAt])

  const start = useCallback(() => setStartedAt(performance.now()), [])
  return { isFlashing: startedAt !== null, start }
}

'use client'
import { useCallback, useEffect, useState } from 'react'
import { guidelinesPath } from '@/lib/addresses'
import type { Guidelines } from '@/lib/comparison/guidelines'

type Found =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'loaded'; guidelines: Guidelines }

/** The guidelines of a project, asked for when they are opened. */
export function useGuidelines(project: string): { found: Found; retry: () => void } {
  const [found, setFound] = useState<Found>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const leaving = new AbortController()
    setFound({ state: 'loading' })
    fetch(guidelinesPath(project), { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`answered ${response.status}`)
        const guidelines: Guidelines = await response.json()
        setFound({ state: 'loaded', guidelines })
      })
      .catch(() => {
        if (!leaving.signal.aborted) setFound({ state: 'failed' })
      })
    return () => leaving.abort()
  }, [project, attempt])
  return { found, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}

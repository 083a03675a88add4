'use client'
import { useCallback, useEffect, useState } from 'react'

type Loading<Module> =
  | { status: 'loading' | 'failed'; module: null }
  | { status: 'loaded'; module: Module }

/**
 * A part of the page that is loaded when it is needed. That can fail, when the server is down: it is tried again by
 * `retry` and as soon as the browser is online.
 */
export function useLoaded<Module>(load: () => Promise<Module>) {
  const [loading, setLoading] = useState<Loading<Module>>({ status: 'loading', module: null })

  const retry = useCallback(async () => {
    try {
      const module = await load()
      setLoading({ status: 'loaded', module })
    } catch {
      setLoading({ status: 'failed', module: null })
    }
  }, [load])

  useEffect(() => {
    void retry()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [retry])

  return { ...loading, retry }
}

'use client'
import { useRouter } from 'next/navigation'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useTransition,
} from 'react'

/** Changes what is on the screen together with the page that is made anew. */
type Change = () => void
type Refresh = (change?: Change) => void

const RefreshContext = createContext<Refresh>(() => {
  throw new Error('Nothing makes this page anew: RefreshProvider is missing.')
})

/**
 * Wraps the pages: makes the page anew once at a time. It outlives every page, so that it goes on where whoever asked is
 * gone. Two at once would be dangerous: the address of a page may have been changed without its server; then the router
 * finds that its tree is another one, and asks again. When it finds that twice in a row, it loads the whole document: the
 * focus and what was not sent yet would be gone.
 */
export function RefreshProvider({ children }: { children: ReactNode }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const isRunning = useRef(false)
  /** What was asked for meanwhile; null for nothing. */
  const next = useRef<Change[] | null>(null)

  const start = useCallback(
    (changes: readonly Change[]) => {
      isRunning.current = true
      startTransition(() => {
        router.refresh()
        for (const change of changes) change()
      })
    },
    [router],
  )

  const refresh: Refresh = useCallback(
    (change = () => {}) => {
      if (isRunning.current) next.current = [...(next.current ?? []), change]
      else start([change])
    },
    [start],
  )

  useEffect(() => {
    if (isPending) return
    const changes = next.current
    isRunning.current = false
    next.current = null
    if (changes !== null) start(changes)
  }, [isPending, start])

  return <RefreshContext value={refresh}>{children}</RefreshContext>
}

/**
 * Gives the function that makes the page anew from what is stored, with the change of the screen that belongs to it, if
 * there is one. What asks while the page is made anew gets it once more afterwards. It stays the same function.
 */
export function useRefresh(): Refresh {
  return useContext(RefreshContext)
}

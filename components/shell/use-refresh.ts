'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useTransition } from 'react'

/** In this window: whether the page is being made anew, and whether that was asked for again meanwhile. */
const state = { isRunning: false, isAskedAgain: false }

/**
 * Makes the page anew from what is stored, once at a time: what asks for it meanwhile gets it once more afterwards. The
 * address of a page may have been changed without its server; then the router finds that its tree is another one, and
 * asks again. When it finds that twice in a row, as with two at once, it loads the whole document: the focus and what
 * was not sent yet would be gone.
 */
export function useRefresh(): () => void {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const isOurs = useRef(false)

  const refresh = useCallback(() => {
    if (state.isRunning) {
      state.isAskedAgain = true
      return
    }
    state.isRunning = true
    isOurs.current = true
    startTransition(() => router.refresh())
  }, [router])

  const goOn = useCallback((again: () => void) => {
    if (!isOurs.current) return
    const { isAskedAgain } = state
    isOurs.current = false
    Object.assign(state, { isRunning: false, isAskedAgain: false })
    if (isAskedAgain) again()
  }, [])

  useEffect(() => {
    if (!isPending) goOn(refresh)
  }, [isPending, goOn, refresh])

  // Whoever asked is gone: the page that is there now is still to be made anew.
  useEffect(() => () => goOn(() => router.refresh()), [goOn, router])

  return refresh
}

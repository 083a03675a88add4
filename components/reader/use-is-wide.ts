'use client'
import { useSyncExternalStore } from 'react'

/** Room for the text and a margin beside it: the same width as in reader-desk.module.css. */
const wide = '(min-width: 64rem)'

/** Whether there is a margin for cards. The server takes there to be one. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => true,
  )
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

'use client'
import { useSyncExternalStore } from 'react'

/** As wide as a phone: the same width as in the styles of pages. */
const narrow = '(max-width: 40rem)'

/** Whether the page is as narrow as on a phone. The server takes it not to be. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(narrow).matches,
    () => false,
  )
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

'use client'
import { useSyncExternalStore } from 'react'

/** Room for a table: below it claims are cards. The same width as in the styles of the table. */
const wide = '(min-width: 48rem)'

/** Whether there is room for a table. The server takes there to be. */
export function useIsTable(): boolean {
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

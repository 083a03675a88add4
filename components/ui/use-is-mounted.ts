'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page runs in a browser: what the server sends may hold no inline styles. */
export function useIsMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

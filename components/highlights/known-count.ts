'use client'
import { useEffect, useSyncExternalStore } from 'react'

type Known = { project: string; count: number }

const listeners = new Set<() => void>()
let known: Known | null = null

function tell(next: Known | null) {
  known = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** How many highlights wait, as far as this window knows: what a page found out is newer than what the layout read. */
export function useHighlightCount(project: string, read: number): number {
  const latest = useSyncExternalStore(
    subscribe,
    () => known,
    () => null,
  )
  // The layout is read anew only where something changed: then it knows best.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is news
  useEffect(() => tell(null), [project, read])
  return latest?.project === project ? latest.count : read
}

/** Tells the navigation, which is not read anew with each page. */
export function useTellHighlightCount(project: string, count: number) {
  useEffect(() => tell({ project, count }), [project, count])
}

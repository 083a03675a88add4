'use client'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import {
  type ChosenClaim,
  emptyTray,
  parseTray,
  serializeTray,
  type Tray,
  withClaimToggled,
} from './compare-tray'

type CompareTray = {
  tray: Tray
  isChosen: (claimNumber: number) => boolean
  toggle: (claim: ChosenClaim, known: Pick<Tray, 'questions' | 'question'>) => void
  chooseQuestion: (slug: string) => void
  clear: () => void
}

/** What is chosen in this browser in a project. It outlives the page, and all windows show the same. */
export function useCompareTray(project: string): CompareTray {
  const key = `counterpoint.compare.${project}`
  const text = useSyncExternalStore(
    subscribe,
    () => storedTray(key),
    () => null,
  )
  const tray = useMemo(() => parseTray(text), [text])
  // What is stored may be newer than what was drawn last: two keys can be pressed before the next frame.
  const change = useCallback(
    (changed: (before: Tray) => Tray) => storeTray(key, changed(parseTray(storedTray(key)))),
    [key],
  )
  return useMemo(
    () => ({
      tray,
      isChosen: (claimNumber) => tray.chosen.some(({ number }) => number === claimNumber),
      toggle: (claim, known) => change((before) => withClaimToggled(before, claim, known)),
      chooseQuestion: (question) => change((before) => ({ ...before, question })),
      clear: () => change(() => emptyTray),
    }),
    [tray, change],
  )
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Where storage is switched off, what is chosen lasts as long as the window. */
const unstored = new Map<string, string | null>()

function storedTray(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return unstored.get(key) ?? null
  }
}

function storeTray(key: string, tray: Tray) {
  const text = serializeTray(tray)
  try {
    if (text === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, text)
  } catch {
    unstored.set(key, text)
  }
  for (const listener of listeners) listener()
}

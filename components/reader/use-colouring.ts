'use client'
import { useCallback, useSyncExternalStore } from 'react'
import { type Colouring, colourings } from './claim-look'

const key = 'counterpoint.colouring'
const listeners = new Set<() => void>()

/** What the colours of highlights say: the choice of this browser, for every document. */
export function useColouring(): [Colouring, (colouring: Colouring) => void] {
  const colouring = useSyncExternalStore(subscribe, readChoice, () => colourings[0])
  const choose = useCallback((next: Colouring) => {
    keepChoice(next)
    for (const listener of listeners) listener()
  }, [])
  return [colouring, choose]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Where the browser refuses to store anything, the choice lasts as long as the page. */
let choiceOfPage: string | null = null

function readChoice(): Colouring {
  let stored = choiceOfPage
  try {
    stored ??= localStorage.getItem(key)
  } catch {
    // Storage is switched off.
  }
  return colourings.find((colouring) => colouring === stored) ?? colourings[0]
}

function keepChoice(colouring: Colouring) {
  try {
    localStorage.setItem(key, colouring)
  } catch {
    choiceOfPage = colouring
  }
}

/** A text that this browser keeps. It outlives the page, and all windows show the same. */
export type StoredText = {
  get: () => string | null
  set: (text: string | null) => void
  subscribe: (listener: () => void) => () => void
}

const listeners = new Set<() => void>()

/** Where storage is switched off, what is kept lasts as long as the window. */
const unstored = new Map<string, string | null>()

/** The text under a name; null removes it. What is read may be anything: the browser's owner can change it. */
export function storedText(name: string): StoredText {
  return {
    get() {
      try {
        return window.localStorage.getItem(name)
      } catch {
        return unstored.get(name) ?? null
      }
    },
    set(text) {
      try {
        if (text === null) window.localStorage.removeItem(name)
        else window.localStorage.setItem(name, text)
      } catch {
        unstored.set(name, text)
      }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      window.addEventListener('storage', listener)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('storage', listener)
      }
    },
  }
}

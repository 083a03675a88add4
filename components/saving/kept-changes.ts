import { type PendingClaim, serializePending } from './pending-claim'

/** Where changes are kept until the server has them. */
export type KeptChanges = {
  /** Keeps these and nothing else of this page; whether that worked. */
  keep: (pending: readonly PendingClaim[]) => boolean
  /**
   * From now on, offers the changes of pages that are gone, those that are left by now and those that will be. What
   * `take` gives back stays for another time.
   */
  adoptOrphans: (take: (orphans: PendingClaim[]) => PendingClaim[]) => void
}

/**
 * In the browser's storage, which all windows of a browser share. Each page writes under a key of its own and holds a
 * lock of that name for as long as it lives: who gets the lock of another key knows that its page is gone.
 */
export function changesKeptInBrowser(scope: string, pageId: string): KeptChanges {
  const prefix = `counterpoint.claims.${scope}.`
  const ownKey = prefix + pageId
  const watched = new Set([ownKey])

  return {
    keep: (pending) => write(ownKey, serializePending(pending)),
    adoptOrphans(take) {
      void navigator.locks?.request(ownKey, untilThePageIsGone)
      const watch = (key: string) => {
        if (watched.has(key)) return
        watched.add(key)
        void whenGone(key, () => adopt(key, take))
      }
      keysWith(prefix).forEach(watch)
      window.addEventListener('storage', ({ key }) => {
        if (key?.startsWith(prefix)) watch(key)
      })
    },
  }
}

/** What reads them is loaded when there is something to read. */
async function adopt(key: string, take: (orphans: PendingClaim[]) => PendingClaim[]) {
  const { parsePending } = await import('./parse-pending')
  const kept = parsePending(read(key))
  if (kept === null) return
  write(key, serializePending(take(kept.pending), kept.unread))
}

/**
 * Without locks (a page that is not served safely has none) nobody knows whether another page lives. Both then send
 * the same changes: under the same ids the server does the work once, and where the ids differ the second finds that
 * nothing is left to change.
 */
async function whenGone(key: string, work: () => Promise<void>) {
  if (navigator.locks) await navigator.locks.request(key, work)
  else await work()
}

function untilThePageIsGone(): Promise<never> {
  return new Promise(() => {})
}

// Storage can be switched off or full: the changes are then only as safe as the page.
function keysWith(prefix: string): string[] {
  try {
    return Object.keys(window.localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, text: string | null): boolean {
  try {
    if (text === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, text)
    return true
  } catch {
    return text === null
  }
}

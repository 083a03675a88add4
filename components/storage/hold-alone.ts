/**
 * One window of a browser keeps a text that is being written, as another one that writes at the same time would write
 * over it: `start` is called when no other one holds the name (any more), and it is given free when the signal says so.
 */
export function holdAlone(name: string, start: () => void, signal: AbortSignal) {
  // Without locks nobody knows whether there is another window.
  if (!navigator.locks) return start()
  const held = navigator.locks.request(name, { signal }, () => {
    // Given at the very moment at which nobody wants it any more.
    if (signal.aborted) return
    start()
    return new Promise<void>((done) => signal.addEventListener('abort', () => done()))
  })
  held.catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}

const listeners = new Set<() => void>()
let isOpen = false

/** Opens the list of keys, which is on every page (key-help-dialog.tsx). */
export function openKeyHelp() {
  setKeyHelpOpen(true)
}

export function setKeyHelpOpen(open: boolean) {
  isOpen = open
  for (const listener of listeners) listener()
}

export const keyHelpState = {
  isOpen: () => isOpen,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}

export type HeldTyping = {
  /** Whether Esc was pressed: what was on its way is not wanted any more. */
  isGivenUp: () => boolean
  /** Lets the keys go, and hands out what was typed. */
  release: () => string
}

/**
 * Keeps what is typed for a field that is on its way: until it is there, letters would be single keys of the page, or go
 * into the field that was left.
 */
export function holdTyping(): HeldTyping {
  let typed = ''
  let isGivenUp = false
  const hold = (event: KeyboardEvent) => {
    if (event.isComposing || !isTyping(event)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      isGivenUp = true
      release()
    } else typed = typedOn(typed, event.key)
  }
  const release = () => {
    window.removeEventListener('keydown', hold, { capture: true })
    return typed
  }
  // Before anything on the page hears them.
  window.addEventListener('keydown', hold, { capture: true })
  return { isGivenUp: () => isGivenUp, release }
}

function isTyping(event: KeyboardEvent): boolean {
  const isCharacter = [...event.key].length === 1
  if (isCharacter && event.getModifierState('AltGraph')) return true
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  return isCharacter || ['Backspace', 'Enter', 'Escape'].includes(event.key)
}

/** Enter would choose what nobody has seen yet. */
function typedOn(typed: string, key: string): string {
  if (key === 'Backspace') return [...typed].slice(0, -1).join('')
  return key === 'Enter' ? typed : typed + key
}

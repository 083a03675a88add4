import { fieldOf } from './field-of'

export type HeldTyping = {
  /** Lets the keys go, and hands out what was typed. */
  release: () => string
}

/**
 * Keeps what is typed for a field that is on its way: until it is there, letters would be single keys of the page, or go
 * into the field that was left. Esc gives up what is on its way. Whoever goes into another field meanwhile types there.
 */
export function holdTyping(onGivenUp: () => void): HeldTyping {
  let typed = ''
  const left = fieldOf(document.activeElement)
  const held = new AbortController()
  const release = () => {
    held.abort()
    return typed
  }
  const hold = (event: KeyboardEvent) => {
    if (event.isComposing || !isTyping(event)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      release()
      onGivenUp()
    } else typed = typedOn(typed, event.key)
  }
  const leave = ({ type, target }: Event) => {
    const field = fieldOf(target)
    // The field that was left has the focus anew when its window has it again.
    const isAnother = type === 'pointerdown' || field !== left
    if (field && isAnother) release()
  }
  // Before anything on the page hears them.
  const early = { capture: true, signal: held.signal }
  window.addEventListener('keydown', hold, early)
  window.addEventListener('pointerdown', leave, early)
  window.addEventListener('focusin', leave, early)
  return { release }
}

/** With Alt or AltGr, keys type characters of their own on many keyboards; a dead key composes one, and is left to that. */
function isTyping(event: KeyboardEvent): boolean {
  const isCharacter = [...event.key].length === 1
  if (isCharacter && event.getModifierState('AltGraph')) return true
  if (event.ctrlKey || event.metaKey) return false
  return isCharacter || (!event.altKey && ['Backspace', 'Enter', 'Escape'].includes(event.key))
}

/** Enter would choose what nobody has seen yet. */
function typedOn(typed: string, key: string): string {
  if (key === 'Backspace') return [...typed].slice(0, -1).join('')
  return key === 'Enter' ? typed : typed + key
}

/** What of a keyboard event says which key was pressed. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
> & { getModifierState?: (name: 'AltGraph' | 'CapsLock') => boolean }

/**
 * The name of a pressed key, as the tables of keys write it; "" for what is no key of a page. Shift is named only where
 * the key itself does not tell: "Shift+ArrowLeft" and "Mod+Shift+z", but "C" and "?". Caps lock changes nothing.
 */
export function keyNameOf(event: PressedKey): string {
  const key = keyOnAnyLayout(event)
  // AltGr types "[" on many keyboards, and is sent as Ctrl and Alt together.
  if (event.getModifierState?.('AltGraph')) return key
  const isNamed = key.length > 1
  if (event.altKey && !isNamed) return ''
  const isMod = event.ctrlKey || event.metaKey
  const isShiftNamed = event.shiftKey && (isNamed || (isMod && isLetter(key)))
  const modifiers = [isMod && 'Mod', event.altKey && 'Alt', isShiftNamed && 'Shift']
  return [...modifiers.filter(Boolean), isMod && !isNamed ? key.toLowerCase() : key].join('+')
}

/**
 * The character that a key types. On a layout of another script, Cyrillic or Hangul, no key types "h": there it is the
 * letter that keyboards of the same shape have in that place.
 */
function keyOnAnyLayout(event: PressedKey): string {
  const { key, code, shiftKey } = event
  if (isOfOtherScript(key)) {
    const letter = /^Key([A-Z])$/.exec(code)?.[1]
    return letter ? inCase(letter, shiftKey) : (brackets[code] ?? key)
  }
  const isCapsLocked = key.length === 1 && event.getModifierState?.('CapsLock')
  return isCapsLocked ? inCase(key, shiftKey) : key
}

const brackets: Record<string, string> = { BracketLeft: '[', BracketRight: ']' }

/** Some keys of Arabic layouts type two letters. Named keys, "Enter" or "F5", are ASCII. */
function isOfOtherScript(key: string): boolean {
  return /[\p{L}\p{M}]/u.test(key) && !/[\p{ASCII}\p{Script=Latin}]/u.test(key)
}

function isLetter(key: string): boolean {
  return key.toLowerCase() !== key.toUpperCase()
}

function inCase(letter: string, isUpper: boolean): string {
  return isUpper ? letter.toUpperCase() : letter.toLowerCase()
}

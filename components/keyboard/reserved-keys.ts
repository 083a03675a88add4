/**
 * Why a key cannot be chosen; null where it can. Browsers keep some keys to themselves, others already mean something
 * on every page.
 */
export function whyReserved(key: string): string | null {
  if (key === '') return 'Alt with a letter types a character, or opens a menu of the browser.'
  const [, reason] = reserved.find(([keys]) => keys.has(key)) ?? []
  if (reason) return reason
  if (/^F\d+$/.test(key)) return 'The browser or the system uses the F keys.'
  if (/^Mod\+\d$/.test(key)) return 'The browser changes its tab or its zoom with it.'
  if (/^(Dead|Process|Unidentified|Compose)$/.test(key)) {
    return 'This key types nothing by itself on your keyboard.'
  }
  return null
}

/** Keys that come down before the one that is meant. */
export function isModifier(key: string): boolean {
  return /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|ScrollLock|Fn|OS|Hyper|Super)$/.test(
    key,
  )
}

const browser = (keys: string, does: string): [ReadonlySet<string>, string] => [
  new Set(keys.split(' ').flatMap((key) => [`Mod+${key}`])),
  `The browser uses it to ${does}.`,
]

const reserved: readonly [ReadonlySet<string>, string][] = [
  [new Set(['Escape']), 'Esc closes what is open, everywhere.'],
  [new Set(['Enter', ' ']), 'It presses what has the focus.'],
  [new Set(['Tab', 'Shift+Tab']), 'It goes to the next control.'],
  [
    new Set([
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    ]),
    'It scrolls the page and moves the caret.',
  ],
  [new Set(['Backspace', 'Delete', 'Insert']), 'It edits text.'],
  [new Set(['Mod+Enter']), 'It saves and closes a form, everywhere.'],
  browser(
    't Shift+t n Shift+n w Shift+w Tab Shift+Tab q Shift+q',
    'open or close tabs and windows',
  ),
  browser('r Shift+r', 'load the page anew'),
  browser('l d Shift+d h o u j Shift+j Shift+b Shift+o', 'go elsewhere'),
  browser('c x v a Shift+v', 'copy, paste or select'),
  browser('f g Shift+g', 'find words on the page'),
  browser('p s Shift+p Shift+s', 'print or save the page'),
  browser('+ - =', 'change its zoom'),
  browser('Shift+i Shift+c Shift+k Shift+m Shift+Delete', 'open its own tools'),
]

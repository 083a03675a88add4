import type { Dialog } from '@base-ui/react/dialog'
import type { ComponentProps, RefObject } from 'react'

type InitialFocus = Extract<
  ComponentProps<typeof Dialog.Popup>['initialFocus'],
  (...asked: never) => unknown
>

const focusable =
  'input, select, textarea, button, a[href], summary, [tabindex], [contenteditable]:not([contenteditable="false"])'

/**
 * Where the focus starts in something that opens over the page: on the first element that Tab reaches. The library
 * moves it there a frame later; what is typed until then would be lost, and its letters would be keys of the page. A
 * finger on the trigger of the library leaves it on the whole: no keyboard comes up unasked. Of what the page opens by
 * itself nobody knows whether it was by a finger: it is taken for a key.
 */
export function focusAtOnce(popup: RefObject<HTMLElement | null>): InitialFocus {
  return (openedBy) => {
    const whole = popup.current
    if (whole === null) return true
    if (holdsFocus(whole)) return false
    if (openedBy !== 'touch' && reachable(whole).some((element) => takesFocus(element)))
      return false
    return !takesFocus(whole, { preventScroll: true })
  }
}

/** Something in it took the focus as it was drawn. */
function holdsFocus(whole: HTMLElement): boolean {
  return document.activeElement !== whole && whole.contains(document.activeElement)
}

/** Only the browser knows what can have the focus: what is hidden or inert cannot. */
function takesFocus(element: HTMLElement, options?: FocusOptions): boolean {
  element.focus(options)
  return document.activeElement === element
}

function reachable(whole: HTMLElement): HTMLElement[] {
  const elements = [...whole.querySelectorAll<HTMLElement>(focusable)]
  return elements.filter((element) => element.tabIndex >= 0 && !isPassedBy(element, elements))
}

/** Of radio buttons that belong together, Tab reaches the one that is chosen. */
function isPassedBy(element: HTMLElement, among: readonly HTMLElement[]): boolean {
  if (!isRadio(element) || element.checked) return false
  return among.some((other) => isRadio(other) && other.name === element.name && other.checked)
}

function isRadio(element: HTMLElement): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio'
}

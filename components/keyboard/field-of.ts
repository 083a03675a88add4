const fields =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"])'

/** The field that what is typed there goes into; null where letters are keys of the page. */
export function fieldOf(target: EventTarget | null): Element | null {
  return target instanceof HTMLElement ? target.closest(fields) : null
}

import type { BaseUIEvent } from '@base-ui/react/types'
import type { KeyboardEvent } from 'react'

/** Esc closes an open list. Where none is open it is left to the form, and takes back nothing that was chosen. */
export function keepOnEscape(event: BaseUIEvent<KeyboardEvent<HTMLInputElement>>) {
  const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true'
  if (event.key === 'Escape' && !isOpen) event.preventBaseUIHandler()
}

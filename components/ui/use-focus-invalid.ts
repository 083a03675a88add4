'use client'
import { type RefObject, useEffect, useRef } from 'react'

/** Groups of radios and checkboxes are invalid as a whole: fieldsets know no aria-invalid. */
const invalid = '[aria-invalid="true"], fieldset[data-invalid] input'

/** Takes the person to the first field with an error, each time the problems of a form are found anew. */
export function useFocusInvalid(problems: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new problems are the event that it waits for
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(invalid)?.focus()
  }, [problems])
  return form
}

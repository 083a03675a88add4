'use client'
import { type RefObject, useEffect, useRef } from 'react'

/** Takes the person to the first field with an error, each time the problems of a form are found anew. */
export function useFocusInvalid(problems: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new problems are the event that it waits for
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])
  return form
}

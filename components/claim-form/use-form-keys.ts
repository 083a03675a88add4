'use client'
import type { KeyboardEvent, RefObject } from 'react'
import { projectKeys } from '@/components/keyboard/key-bindings'
import { boundTo } from '@/components/keyboard/use-keys'
import { goToNextStep } from './steps'

/** Fields in which Enter has nothing to do by itself. */
const plainFields = 'input, select'

/**
 * Enter goes on to the next part of the form; Ctrl/Cmd+Enter, and Esc where nothing else is open, close it. Single
 * letters stay in the form: a page's own keys are not live while somebody fills it in, but for that of the guidelines.
 */
export function useFormKeys(
  form: RefObject<HTMLElement | null>,
  { onDone, onEscape }: { onDone: () => void; onEscape: () => void },
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event
    // Lists and dialogs that the form opens are elsewhere in the page, though their events come by here.
    if (!(target instanceof HTMLElement) || !form.current?.contains(target)) return
    if (event.nativeEvent.isComposing) return
    const isModified = event.ctrlKey || event.metaKey || event.altKey
    const isForGuidelines = boundTo(projectKeys, event.nativeEvent) !== undefined
    if (!isModified && key.length === 1 && !isForGuidelines) event.stopPropagation()
    const isFinal = key === 'Enter' && (event.ctrlKey || event.metaKey)
    // The note's editor takes every key for its own; that it leaves this one alone is in its settings.
    const isTaken = event.defaultPrevented && !(isFinal && target.isContentEditable)
    if (isTaken || isOpenList(target)) return
    if (key === 'Escape' || isFinal) {
      event.preventDefault()
      target.blur()
      if (isFinal) onDone()
      else onEscape()
    } else if (key === 'Enter' && !isModified && target.matches(plainFields)) {
      event.preventDefault()
      goToNextStep(target)
    }
  }
}

function isOpenList(target: HTMLElement): boolean {
  return target.getAttribute('aria-expanded') === 'true' && target.matches('input')
}

'use client'
import { useEffect, useRef } from 'react'
import type { KeyBinding } from './key-bindings'

type Handlers<Binding extends KeyBinding> = Partial<Record<Binding['action'], () => void>>

/**
 * Runs the handler of each key of a table. Single keys are live only while no field, menu or dialog has the focus,
 * and controls keep the keys that are their own: Enter presses a button and nothing else.
 */
export function useKeys<Binding extends KeyBinding>(
  bindings: readonly Binding[],
  handlers: Handlers<Binding>,
) {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const binding = bindings.find((known) => known.keys.includes(keyNameOf(event)))
      if (!binding || !isLive(binding, event)) return
      const handlerOf: Partial<Record<string, () => void>> = latest.current
      const run = handlerOf[binding.action]
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [bindings])
}

/** Shift is named only with keys that it does not change: "Shift+ArrowLeft", but "?" and "Mod+Z". */
function keyNameOf(event: KeyboardEvent): string {
  const { key } = event
  // AltGr types "[" on many keyboards, and is sent as Ctrl and Alt together.
  if (event.getModifierState('AltGraph')) return key
  const isNamed = key.length > 1
  if (event.altKey && !isNamed) return ''
  const modifiers = [
    (event.ctrlKey || event.metaKey) && 'Mod',
    event.altKey && 'Alt',
    event.shiftKey && isNamed && 'Shift',
  ]
  return [...modifiers.filter(Boolean), key].join('+')
}

const fields =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"])'
const layers = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'
const pressed = 'a, button, summary'

function isLive(binding: KeyBinding, { key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return true
  if (target.closest(layers)) return false
  if (target.closest(fields)) return binding.inFields === true
  return key !== 'Enter' || binding.inFields === true || !target.closest(pressed)
}

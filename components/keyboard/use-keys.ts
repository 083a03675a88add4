'use client'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { registerCommands } from '@/components/commands/command-registry'
import { fieldOf } from './field-of'
import type { KeyBinding } from './key-bindings'
import { contextOf } from './key-contexts'
import { bindingId, keysOf } from './key-map'
import { keyNameOf, type PressedKey } from './key-name'
import { describeKey } from './key-words'
import { useListedKeys } from './listed-keys'
import { currentKeyMap } from './use-key-map'

type Handlers<Binding extends KeyBinding> = Partial<Record<Binding['action'], () => void>>

/** Who hears a key, in this order: a pane over the page, the page itself, what is on every page. */
const hearers = {
  pane: new Set<(event: KeyboardEvent) => void>(),
  page: new Set<(event: KeyboardEvent) => void>(),
  everywhere: new Set<(event: KeyboardEvent) => void>(),
}

type KeyOptions = { heardBy?: keyof typeof hearers }

/**
 * Runs the handler of each key of a table, and offers it in the list of commands. Single keys are live only while no
 * field, menu or dialog has the focus, and controls keep the keys that are their own: Enter presses a button and
 * nothing else.
 */
export function useKeys<Binding extends KeyBinding>(
  bindings: readonly Binding[],
  handlers: Handlers<Binding>,
  { heardBy = 'page' }: KeyOptions = {},
) {
  const latest = useRef(handlers)
  // With what is drawn, not after it: a key pressed in between would be about what was there before.
  useLayoutEffect(() => {
    latest.current = handlers
  })
  useListedKeys(bindings)
  useEffect(() => {
    const handlerOf = (action: string): (() => void) | undefined => {
      const known: Partial<Record<string, () => void>> = latest.current
      return known[action]
    }
    const listen = (event: KeyboardEvent) => {
      const binding = boundTo(bindings, event)
      const run = binding && isLive(binding, event) ? handlerOf(binding.action) : undefined
      if (!run) return
      event.preventDefault()
      run()
    }
    hearers[heardBy].add(listen)
    // Adding it again changes nothing: there is one listener for all tables.
    window.addEventListener('keydown', tellHearers)
    const withdraw = registerCommands(() => commandsOf(bindings, handlerOf), heardBy)
    return () => {
      hearers[heardBy].delete(listen)
      withdraw()
    }
  }, [bindings, heardBy])
}

function tellHearers(event: KeyboardEvent) {
  for (const listen of [...hearers.pane, ...hearers.page, ...hearers.everywhere]) {
    if (event.defaultPrevented || event.isComposing) return
    listen(event)
  }
}

/** The row of a table that a pressed key belongs to, as the keys are on this device. */
export function boundTo<Binding extends KeyBinding>(
  bindings: readonly Binding[],
  event: PressedKey,
): Binding | undefined {
  const context = contextOf(bindings)
  const map = currentKeyMap()
  const name = keyNameOf(event)
  return bindings.find((binding) => keysOf(map, { context, binding }).includes(name))
}

function commandsOf(
  bindings: readonly KeyBinding[],
  handlerOf: (action: string) => (() => void) | undefined,
) {
  const context = contextOf(bindings)
  return bindings.flatMap((binding) => {
    const run = binding.keyOnly ? undefined : handlerOf(binding.action)
    if (!run) return []
    const keys = keysOf(currentKeyMap(), { context, binding }).map(describeKey)
    return { id: bindingId({ context, binding }), label: binding.label, kind: 'Action', keys, run }
  })
}

const layers = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'
const pressed = 'a, button, summary'

function isLive(binding: KeyBinding, { key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return true
  if (target.closest(layers) && !binding.inLayers) return false
  if (fieldOf(target)) return binding.inFields === true
  return key !== 'Enter' || binding.inFields === true || !target.closest(pressed)
}

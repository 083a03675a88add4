'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { storedText } from '@/components/storage/stored-text'
import type { KeyBinding } from './key-bindings'
import { contextOf } from './key-contexts'
import { type KeyMap, keysOf, noChanges, parseKeyMap, serializeKeyMap } from './key-map'
import { describeKey } from './key-words'

const stored = storedText('counterpoint.keys')

let read: { text: string | null; map: KeyMap } = { text: null, map: noChanges }

/** The keys that were chosen on this device, as they are now. */
export function currentKeyMap(): KeyMap {
  const text = stored.get()
  if (text !== read.text) read = { text, map: parseKeyMap(text) }
  return read.map
}

export function saveKeyMap(map: KeyMap) {
  stored.set(serializeKeyMap(map))
}

/** The same, for what shows keys. The server knows those of the tables alone. */
export function useKeyMap(): KeyMap {
  return useSyncExternalStore(stored.subscribe, currentKeyMap, () => noChanges)
}

/** The key of an action in words, as buttons take it; nothing where somebody took its keys away. */
export function useShortcut<Binding extends KeyBinding>(
  bindings: readonly Binding[],
  action: Binding['action'],
): { shortcut?: string } {
  const map = useKeyMap()
  return useMemo(() => {
    const binding = bindings.find((known) => known.action === action)
    const [key] = binding ? keysOf(map, { context: contextOf(bindings), binding }) : []
    return key === undefined ? {} : { shortcut: describeKey(key) }
  }, [map, bindings, action])
}

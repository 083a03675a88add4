'use client'
import { Kbd } from '@/components/ui/kbd'
import type { KeyBinding } from './key-bindings'
import { useShortcut } from './use-key-map'

type KeyHintProps<Binding extends KeyBinding> = {
  keys: readonly Binding[]
  of: Binding['action']
}

/** The key of an action, as it is on this device; nothing where it has none. */
export function KeyHint<Binding extends KeyBinding>({ keys, of }: KeyHintProps<Binding>) {
  const { shortcut } = useShortcut(keys, of)
  return shortcut !== undefined && <Kbd>{shortcut}</Kbd>
}

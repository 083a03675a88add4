'use client'
import { useEffect } from 'react'
import type { KeyBinding } from './key-bindings'
import { contextOf, type KeyContext, keyContexts } from './key-contexts'

const listed = new Map<KeyContext, number>()

/** Lists the keys of a table under `?` for as long as a part of the page is there. */
export function useListedKeys(bindings: readonly KeyBinding[]) {
  useEffect(() => {
    const context = contextOf(bindings)
    listed.set(context, (listed.get(context) ?? 0) + 1)
    return () => {
      listed.set(context, (listed.get(context) ?? 0) - 1)
    }
  }, [bindings])
}

/** The tables of keys that are live on the page. */
export function listedContexts(): KeyContext[] {
  return keyContexts.filter((context) => (listed.get(context) ?? 0) > 0)
}

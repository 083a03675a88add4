'use client'
import { pairKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { useToast } from '@/components/ui/toast'
import type { PairState } from '@/lib/comparison/pair-standing'
import { whyNotResolvable } from './standing-words'

/** Answers the key that resolves where there is nothing to resolve yet. `state` is null where the two are no pair. */
export function JudgeFirst({ state }: { state: PairState | null }) {
  const { show } = useToast()
  useKeys(pairKeys, { resolve: () => show({ message: whyNotResolvable(state) }) })
  return null
}

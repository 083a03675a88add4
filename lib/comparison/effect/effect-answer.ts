import type { NamedEffect } from '@/lib/comparison/effect/named-effect'

/** What the API answers to what a change of a question would do. */
export type EffectAnswer = {
  /** Names what it was reckoned from: the change itself is sent with it. */
  basedOn: string
  /** Whether readings or verdicts are hidden from whoever asks: the effect does not count them. */
  hidesSome: boolean
  /** What keeps the change from being done, in words; null where nothing does. */
  problem: string | null
  /** Whether no claim, pair or verdict is different by it. */
  isWithout: boolean
  /** Null where the change cannot be done. */
  effect: NamedEffect | null
}

import type { MeaningKind, MeaningLanguage } from '@/lib/anchoring/meaning/meaning-words'
import type { TextRange } from '@/lib/text/text-range'

/** Words of a sentence that carry meaning which must not change unnoticed. Its range is in the text that was read. */
export type MeaningCue = TextRange & {
  kind: MeaningKind
  /** The same for all ways of writing one thing: "1,000" and "1000". */
  key: string
  /** As it was written. */
  shown: string
  /** Counts only where another cue of its kind takes its place. */
  isWeak: boolean
  /** The word right after it, in plain form; what a negation denies, and a number counts. */
  next: string
}

/** Whether something that is meant only in one language, or in all, is meant in a sentence of a language. */
export function isMeant(only: MeaningLanguage | null, language: MeaningLanguage): boolean {
  return only === null || only === language
}

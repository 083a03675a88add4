import type { Anchor } from '@/lib/anchoring/anchor'
import { wordsOf } from '@/lib/text/words'

/** `ok`: the words are there. `changed`: other words are, or they moved. `missing`: nothing of it is to be found. */
export type Verification = 'ok' | 'changed' | 'missing'

/** So much of the quote's words must be left at its offsets for the passage to be changed and not another one. */
const recognisableShare = 0.5

/** Holds a quote against the text it was taken from, as an export does before it leaves. */
export function verifyAnchor(text: string, { start, end, exact }: Anchor): Verification {
  const passage = text.slice(start, end)
  if (passage === exact) return 'ok'
  return text.includes(exact) || shareOfWordsLeft(exact, passage) >= recognisableShare
    ? 'changed'
    : 'missing'
}

function shareOfWordsLeft(quote: string, passage: string): number {
  const words = wordsOf(quote)
  const left = new Set(wordsOf(passage))
  return words.length === 0 ? 0 : words.filter((word) => left.has(word)).length / words.length
}

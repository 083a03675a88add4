import type { Question } from '@/lib/questions/question'
import { livePositions, pairsOf, relationBetween } from '@/lib/questions/relation-between'
import { sha256 } from '@/lib/text/sha256'

/**
 * Names what a form shows of a question: its words, its live positions in order and how they relate. SHA-256 in
 * hexadecimal. A save that was made from another state would overwrite what its author never saw.
 */
export function questionState(question: Question): string {
  const { text, description, isScale } = question
  const positions = livePositions(question)
  return sha256(
    JSON.stringify([
      ...[text, description, isScale],
      positions.map(({ id, label, definition }) => [id, label, definition]),
      pairsOf(positions).map(([a, b]) => relationBetween(question, a.id, b.id)),
    ]),
  )
}

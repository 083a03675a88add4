import type { Anchor } from '@/lib/anchoring/anchor'

/** So much of a text must be known: in the rest there may be copies of what is. */
const leastKnown = 0.9

/** Stands where nobody says what stood there: no sentence, and no word, goes on behind it. */
const unknown = '\n'

/** Words of a text, and the offset that they stand at. */
type Piece = { start: number; words: string }

/**
 * What anchors hold together of the text that they were made in: each quote in its context at its offsets, and line feeds
 * where none of them was. Null where that is too little of it, or of a text as long as the one where they are to be
 * found, and where they contradict each other: then they come from several texts. The time it takes grows with the
 * length of all anchors.
 */
export function knownTextOf(anchors: readonly Anchor[], expectedLength: number): string | null {
  const pieces = anchors.map(pieceOf).sort((a, b) => a.start - b.start)
  const length = pieces.reduce((most, piece) => Math.max(most, endOf(piece)), expectedLength)
  const held = pieces.reduce((sum, { words }) => sum + words.length, 0)
  if (held < length * leastKnown || (pieces[0]?.start ?? 0) < 0) return null
  const parts: string[] = []
  let known = 0
  let farthest: Piece = { start: 0, words: '' }
  for (const piece of pieces) {
    const { start, words } = piece
    const end = endOf(farthest)
    const shared = Math.min(Math.max(0, end - start), words.length)
    if (!farthest.words.startsWith(words.slice(0, shared), start - farthest.start)) return null
    if (shared === words.length) continue
    parts.push(unknown.repeat(Math.max(0, start - end)), words.slice(shared))
    known += words.length - shared
    farthest = piece
  }
  return known < length * leastKnown ? null : parts.join('')
}

function pieceOf({ start, prefix, exact, suffix }: Anchor): Piece {
  return { start: start - prefix.length, words: prefix + exact + suffix }
}

function endOf({ start, words }: Piece): number {
  return start + words.length
}

import type { Anchor } from '@/lib/anchoring/anchor'
import { contextLength } from '@/lib/anchoring/context-length'

/** So much of a text must be known: in the rest there may be copies of what is. */
const leastKnown = 0.9

/**
 * Stands for each code unit that nobody knows. No text has it: databases cannot store it. No word and no sentence goes on
 * behind it.
 */
export const unknown = '\0'

/** Whether a text is not known as a whole. */
export function hasUnknown(text: string): boolean {
  return text.includes(unknown)
}

/** Whether what is unknown begins right before or behind an offset, but for spaces. */
export function isCutAt(text: string, offset: number, side: 'before' | 'after'): boolean {
  const step = side === 'before' ? -1 : 1
  let at = side === 'before' ? offset - 1 : offset
  while (text[at] === ' ') at += step
  return text[at] === unknown
}

/** Words of a text, and the offset that they stand at. */
type Piece = { start: number; words: string }

/**
 * What anchors hold together of the text that they were made in: each quote in its context at its offsets, and `unknown`
 * for every other code unit; one more at the end, where the text may have gone on. Null where that is too little of it, or of a text as long as the one where they are to be
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
  if (known < length * leastKnown) return null
  return parts.join('') + (isEndOfText(anchors, endOf(farthest)) ? '' : unknown)
}

function pieceOf({ start, prefix, exact, suffix }: Anchor): Piece {
  return { start: start - prefix.length, words: prefix + exact + suffix }
}

function endOf({ start, words }: Piece): number {
  return start + words.length
}

/** Whether less context was kept before an offset than ever is. Where none is kept of any, nobody can tell. */
function isEndOfText(anchors: readonly Anchor[], offset: number): boolean {
  const areKept = anchors.some(({ prefix, suffix }) => prefix !== '' || suffix !== '')
  const isShort = ({ start, exact, suffix }: Anchor) =>
    start + exact.length + suffix.length === offset && suffix.length < contextLength - 1
  return areKept && anchors.some(isShort)
}

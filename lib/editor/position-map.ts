import type { Node } from '@tiptap/pm/model'
import type { TextRange } from '@/lib/anchoring/anchor'
import { blockSeparator } from '@/lib/documents/canonical-text-of'

/** Which neighbour a place between two blocks belongs to: -1 the text before it, 1 the text after it. */
export type Side = -1 | 1

/** Positions of ProseMirror: they count every node's boundary, unlike offsets. */
type PositionRange = { from: number; to: number }

/** The way between positions of a ProseMirror document and offsets of its canonical text, both ways. */
export type PositionMap = {
  text: string
  /** The offset of a position; where there is no text at it, that of the nearest text on the side. */
  offsetAt: (position: number, side?: Side) => number
  /** The position of an offset; between two blocks, or where a page begins, that of the text on the side. */
  positionAt: (offset: number, side?: Side) => number
  /** The offsets that a selection covers; null where it covers no text. */
  textRange: (selection: PositionRange) => TextRange | null
  positionRange: (range: TextRange) => PositionRange
}

/** A stretch in which offset and position grow together. Two touch in offsets where a page begins between them. */
type Stretch = { offset: number; position: number; length: number }

/** Maps a document once; a look-up takes logarithmic time. A document without text maps everything to 0. */
export function positionMap(doc: Node): PositionMap {
  const { text, stretches } = readText(doc)
  // Columns of numbers, not rows of objects: a book has tens of thousands of stretches.
  const offsets = Uint32Array.from(stretches, (stretch) => stretch.offset)
  const positions = Uint32Array.from(stretches, (stretch) => stretch.position)
  const lengths = Uint32Array.from(stretches, (stretch) => stretch.length)
  const offsetAt = (position: number, side: Side = 1) =>
    across(position, side, positions, offsets, lengths)
  const positionAt = (offset: number, side: Side = 1) =>
    across(offset, side, offsets, positions, lengths)
  return {
    text,
    offsetAt,
    positionAt,
    textRange: ({ from, to }) => {
      const range = { start: offsetAt(from, 1), end: offsetAt(to, -1) }
      return range.start < range.end ? range : null
    },
    positionRange: ({ start, end }) => ({ from: positionAt(start, 1), to: positionAt(end, -1) }),
  }
}

function readText(doc: Node): { text: string; stretches: Stretch[] } {
  const texts: string[] = []
  const stretches: Stretch[] = []
  let length = 0
  doc.descendants((node, position) => {
    const block = node.isTextblock ? readBlock(node, position + 1) : null
    if (!block?.text) return block === null
    if (texts.length > 0) length += blockSeparator.length
    for (const stretch of block.stretches) {
      stretches.push({ ...stretch, offset: length + stretch.offset })
    }
    texts.push(block.text)
    length += block.text.length
    return false
  })
  return { text: texts.join(blockSeparator), stretches }
}

/** The text of one block, and its stretches with offsets from the block's beginning. */
function readBlock(block: Node, contentStart: number): { text: string; stretches: Stretch[] } {
  const stretches: Stretch[] = []
  let blockText = ''
  block.forEach((inline, inlineStart) => {
    const text = inline.type.name === 'hardBreak' ? '\n' : (inline.text ?? '')
    const position = contentStart + inlineStart
    const last = stretches.at(-1)
    if (last && last.position + last.length === position) last.length += text.length
    else if (text) stretches.push({ offset: blockText.length, position, length: text.length })
    blockText += text
  })
  return { text: blockText, stretches }
}

/** Where a place of one count is in the other count. */
function across(
  place: number,
  side: Side,
  from: Uint32Array,
  to: Uint32Array,
  lengths: Uint32Array,
): number {
  const index = lastFrom(from, place)
  const distance = place - (from[index] ?? 0)
  const length = lengths[index] ?? 0
  if (index < 0) return to[0] ?? 0
  const before = index - 1
  const endBefore = (from[before] ?? 0) + (lengths[before] ?? 0)
  if (side === -1 && index > 0 && endBefore === place)
    return (to[before] ?? 0) + (lengths[before] ?? 0)
  if (distance <= length) return (to[index] ?? 0) + distance
  const next = to[index + 1]
  return side === 1 && next !== undefined ? next : (to[index] ?? 0) + length
}

/** The index of the last stretch that begins at or before a place; -1 where none does. */
function lastFrom(starts: Uint32Array, place: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

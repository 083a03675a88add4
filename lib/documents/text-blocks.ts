import { blockSeparator, inlineTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import type { TextRange } from '@/lib/text/text-range'

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell'

/** A block of text and where it is in the canonical text. */
export type TextBlock = TextRange & { kind: BlockKind }

const kindOfNode: ReadonlyMap<string, BlockKind> = new Map([
  ['heading', 'heading'],
  ['listItem', 'list-item'],
  ['blockquote', 'quote'],
  ['tableHeader', 'cell'],
  ['tableCell', 'cell'],
])

/** The blocks of TipTap JSON that hold text, in order, at their offsets in its canonical text. */
export function textBlocksOf(content: EditorNode): TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  // A list of what is still to be read, as in canonicalTextOf: no depth can overflow the stack.
  const unread: { node: EditorNode; kind: BlockKind }[] = [{ node: content, kind: 'paragraph' }]
  for (let next = unread.pop(); next; next = unread.pop()) {
    const kind = kindOfNode.get(next.node.type) ?? next.kind
    const end = start + inlineTextOf(next.node).length
    if (end > start) {
      blocks.push({ start, end, kind })
      start = end + blockSeparator.length
    }
    for (const node of next.node.content?.toReversed() ?? []) {
      if (node.content) unread.push({ node, kind })
    }
  }
  return blocks
}

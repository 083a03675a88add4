import type { EditorNode } from '@/lib/documents/document'

/** What stands between two blocks of a canonical text. */
export const blockSeparator = '\n\n'

/**
 * The canonical text of TipTap JSON: the text of its blocks in order, one blank line between them, a hard break as
 * a line feed. List items and table cells are blocks; blocks without text and nodes that hold none leave no trace.
 */
export function canonicalTextOf(content: EditorNode): string {
  const blocks: string[] = []
  // A list of what is still to be read: nesting as deep as an attacker likes cannot overflow the stack.
  const unread = [content]
  for (let node = unread.pop(); node; node = unread.pop()) {
    const text = inlineTextOf(node)
    if (text !== '') blocks.push(text)
    for (const child of node.content?.toReversed() ?? []) {
      if (child.content) unread.push(child)
    }
  }
  return blocks.join(blockSeparator)
}

/** The text that stands directly in a node: that of a block, nothing for a node of blocks. */
export function inlineTextOf({ content = [] }: EditorNode): string {
  return content.map(textOfInline).join('')
}

/** Where a page begins adds nothing, as any node but text and a hard break. */
function textOfInline({ type, text = '' }: EditorNode): string {
  if (type === 'hardBreak') return '\n'
  return type === 'text' ? text : ''
}

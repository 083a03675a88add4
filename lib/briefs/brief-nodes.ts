import type { EditorNode } from '@/lib/documents/document'

/**
 * A citation in a brief. It stores no words: whoever shows it takes them from the claim as it is now. `key` names
 * what the claim said when it was cited (`citationKeyOf`), so that a change since then shows.
 */
export type Citation = { claim: number; key: string }

/** The names of the two nodes that cite: a quotation that stands by itself, and a reference within a line. */
export const quotedClaim = 'quotedClaim'
export const mentionedClaim = 'mentionedClaim'

export type InlineNode = EditorNode | string

export function docNode(content: EditorNode[]): EditorNode {
  return { type: 'doc', content: content.length === 0 ? [paragraphNode()] : content }
}

export function headingNode(level: 2 | 3, text: string): EditorNode {
  return { type: 'heading', attrs: { level }, content: inlineNodes([text]) }
}

/** A text of one paragraph: words and inline nodes one after the other. Empty words leave no trace. */
export function paragraphNode(...inline: InlineNode[]): EditorNode {
  const content = inlineNodes(inline)
  return { type: 'paragraph', ...(content.length > 0 && { content }) }
}

export function boldNode(text: string): EditorNode {
  return { type: 'text', text, marks: [{ type: 'bold' }] }
}

/** None where there are no entries: an empty list is nothing that an editor holds. */
export function listNodes(entries: InlineNode[][]): EditorNode[] {
  if (entries.length === 0) return []
  const content = entries.map((entry) => ({
    type: 'listItem',
    content: [paragraphNode(...entry)],
  }))
  return [{ type: 'bulletList', content }]
}

/** The first row is the head. */
export function tableNode(rows: InlineNode[][][]): EditorNode {
  return {
    type: 'table',
    content: rows.map((cells, row) => ({
      type: 'tableRow',
      content: cells.map((cell) => ({
        type: row === 0 ? 'tableHeader' : 'tableCell',
        attrs: { colspan: 1, rowspan: 1 },
        content: [paragraphNode(...cell)],
      })),
    })),
  }
}

export function quotedClaimNode({ claim, key }: Citation): EditorNode {
  return { type: quotedClaim, attrs: { claim, key } }
}

/** "C-65", or with its source "IISS 2023, ¶ 7, C-65". */
export function mentionedClaimNode(
  { claim, key }: Citation,
  { withSource } = { withSource: false },
): EditorNode {
  return { type: mentionedClaim, attrs: { claim, key, withSource } }
}

/** Every citation in the content, in its order; the same claim may be cited again. */
export function citationsIn(content: EditorNode): Citation[] {
  const citations: Citation[] = []
  // A list of what is still to be read: nesting as deep as an attacker likes cannot overflow the stack.
  const unread = [content]
  for (let node = unread.pop(); node; node = unread.pop()) {
    const citation = citationOf(node)
    if (citation) citations.push(citation)
    unread.push(...(node.content?.toReversed() ?? []))
  }
  return citations
}

/** The citation that a node is; null for every other node. */
export function citationOf({ type, attrs }: EditorNode): Citation | null {
  if (type !== quotedClaim && type !== mentionedClaim) return null
  const { claim, key } = attrs ?? {}
  return typeof claim === 'number' ? { claim, key: typeof key === 'string' ? key : '' } : null
}

/** The same content with other keys: what `keyOf` gives for a claim, or what was there where it gives null. */
export function withKeys(
  node: EditorNode,
  keyOf: (citation: Citation) => string | null,
): EditorNode {
  const citation = citationOf(node)
  if (citation) return { ...node, attrs: { ...node.attrs, key: keyOf(citation) ?? citation.key } }
  if (!node.content) return node
  return { ...node, content: node.content.map((child) => withKeys(child, keyOf)) }
}

function inlineNodes(inline: InlineNode[]): EditorNode[] {
  return inline
    .filter((node) => node !== '')
    .map((node) => (typeof node === 'string' ? { type: 'text', text: node } : node))
}

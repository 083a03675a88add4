import { Fragment, type Node } from '@tiptap/pm/model'
import type { EditorNode } from '@/lib/documents/document'
import { documentSchema } from '@/lib/editor/schema'

/**
 * Whether two contents that a document can hold are one: in their words, blocks, marks, links and page breaks. How the
 * JSON is written does not count: attributes left to their defaults, the order of keys and marks, a text in pieces.
 */
export function isSameContent(a: EditorNode, b: EditorNode): boolean {
  return wholeNodeOf(a).eq(wholeNodeOf(b))
}

function wholeNodeOf(content: EditorNode): Node {
  return withTextsJoined(documentSchema.nodeFromJSON(content))
}

/** Texts side by side with the same marks are one text; JSON may have them apart. */
function withTextsJoined(node: Node): Node {
  if (node.isLeaf) return node
  return node.copy(Fragment.fromArray(node.children.map(withTextsJoined)))
}

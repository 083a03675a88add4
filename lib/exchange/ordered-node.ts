import type { EditorNode } from '@/lib/documents/document'

/** The same node with its fields in one fixed order, so that equal content is written as equal bytes. */
export function orderedNode({ type, attrs, content, marks, text }: EditorNode): EditorNode {
  return {
    type,
    ...(attrs && { attrs }),
    ...(content && { content: content.map(orderedNode) }),
    ...(marks && { marks: marks.map(orderedMark) }),
    ...(text !== undefined && { text }),
  }
}

type Mark = NonNullable<EditorNode['marks']>[number]

function orderedMark({ type, attrs }: Mark): Mark {
  return { type, ...(attrs && { attrs }) }
}

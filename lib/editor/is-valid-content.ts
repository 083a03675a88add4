import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { isNestedTooDeep } from '@/lib/documents/is-nested-too-deep'
import { documentSchema } from '@/lib/editor/schema'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

/** Whether a document can hold the content: its nodes fit the schema, and its text is canonical. */
export function isValidContent(content: EditorNode): boolean {
  if (isNestedTooDeep(content)) return false
  const text = canonicalTextOf(content)
  return toCanonicalText(text) === text && fitsSchema(content)
}

function fitsSchema(content: EditorNode): boolean {
  try {
    const node = documentSchema.nodeFromJSON(content)
    node.check()
    return node.type === documentSchema.topNodeType
  } catch (error) {
    // What ProseMirror throws for content that a schema does not allow.
    if (error instanceof RangeError) return false
    throw error
  }
}

import type { Schema } from '@tiptap/pm/model'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { isNestedTooDeep } from '@/lib/documents/is-nested-too-deep'
import { documentSchema, noteSchema } from '@/lib/editor/schema'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

/** Whether a document can hold the content: its nodes fit the schema, and its text is canonical. */
export function isValidContent(content: EditorNode): boolean {
  return fits(documentSchema, content)
}

/** The same for a note. */
export function isValidNote(note: EditorNode): boolean {
  return fits(noteSchema, note)
}

function fits(schema: Schema, content: EditorNode): boolean {
  if (isNestedTooDeep(content)) return false
  const text = canonicalTextOf(content)
  return toCanonicalText(text) === text && fitsSchema(schema, content)
}

function fitsSchema(schema: Schema, content: EditorNode): boolean {
  try {
    const node = schema.nodeFromJSON(content)
    node.check()
    return node.type === schema.topNodeType
  } catch (error) {
    // What ProseMirror throws for content that a schema does not allow.
    if (error instanceof RangeError) return false
    throw error
  }
}

import type { Mark, Node, Schema } from '@tiptap/pm/model'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { isNestedTooDeep } from '@/lib/documents/is-nested-too-deep'
import { briefSchema, documentSchema, noteSchema } from '@/lib/editor/schema'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

/** Whether a document can hold the content: its nodes fit the schema, and its text is canonical. */
export function isValidContent(content: EditorNode): boolean {
  return fits(documentSchema, content) && hasLinksOfOurs(documentSchema.nodeFromJSON(content))
}

/** How links open and look is for us to say: of its attributes only the address is a link's own. */
function hasLinksOfOurs(root: Node): boolean {
  let areOurs = true
  root.descendants(({ marks }) => {
    areOurs &&= marks.every(
      (mark) => mark.type.name !== 'link' || mark.eq(mark.type.create({ href: mark.attrs.href })),
    )
    return areOurs
  })
  return areOurs
}

/** The same for a note. Its links are only followed in its editor, and may have been pasted as they are. */
export function isValidNote(note: EditorNode): boolean {
  return fits(noteSchema, note)
}

/** The same for a brief. Its text is quoted nowhere, so that it need not be canonical. */
export function isValidBrief(content: EditorNode): boolean {
  return !isNestedTooDeep(content) && fitsSchema(briefSchema, content)
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
    return node.type === schema.topNodeType && hasPlainAttributes(node)
  } catch (error) {
    // What ProseMirror throws for content that a schema does not allow.
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Attributes are text, numbers and the like: an object among them would fail where it is drawn. */
function hasPlainAttributes(root: Node): boolean {
  let isPlain = isPlainOf(root)
  root.descendants((node) => {
    isPlain &&= isPlainOf(node) && node.marks.every(isPlainOf)
    return isPlain
  })
  return isPlain
}

function isPlainOf({ attrs }: Node | Mark): boolean {
  return Object.values(attrs).every((value) => typeof value !== 'object' || value === null)
}

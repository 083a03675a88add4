import { getSchema } from '@tiptap/core'
import { documentExtensions, noteExtensions } from '@/lib/editor/extensions'

/** The ProseMirror schema of documents. */
export const documentSchema = getSchema(documentExtensions)

/** The ProseMirror schema of notes. */
export const noteSchema = getSchema(noteExtensions)

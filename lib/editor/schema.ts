import { getSchema } from '@tiptap/core'
import { briefExtensions, documentExtensions, noteExtensions } from '@/lib/editor/extensions'

/** The ProseMirror schema of documents. */
export const documentSchema = getSchema(documentExtensions)

/** The ProseMirror schema of notes. */
export const noteSchema = getSchema(noteExtensions)

/** The ProseMirror schema of briefs. */
export const briefSchema = getSchema(briefExtensions)

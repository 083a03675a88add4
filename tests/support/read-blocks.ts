import type { EditorNode } from '@/lib/documents/document'
import type { ReadPage } from '@/lib/documents/import/html/read-page'
import type { ImportRefusal } from '@/lib/documents/import/import-result'

/** What was read; a test fails where it was refused. */
export function requireRead<Read extends { ok: true }>(read: Read | ImportRefusal): Read {
  if (!read.ok) throw new Error(read.message)
  return read
}

/** All the blocks of a page as a document, kept or left out. */
export function everyBlock({ blocks }: ReadPage): EditorNode {
  return { type: 'doc', content: blocks.map(({ node }) => node) }
}

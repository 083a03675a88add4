import type { EditorNode } from '@/lib/documents/document'
import type { ImportedBody } from '@/lib/documents/import/import-result'
import { contentFromHtml } from '@/lib/editor/content-from-html'

/** The content of a document that was just imported, whatever it was imported from. */
export function contentOfImport(body: ImportedBody): EditorNode {
  return body.kind === 'html' ? contentFromHtml(body.html) : body.content
}

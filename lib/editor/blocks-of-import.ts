import type { ImportedBlock, ImportedBody } from '@/lib/documents/import/import-result'
import { blocksFromHtml } from '@/lib/editor/blocks-from-html'

/** The blocks of a document that was just imported, whatever it was imported from. */
export function blocksOfImport(body: ImportedBody): ImportedBlock[] {
  return body.kind === 'html' ? blocksFromHtml(body.html) : body.blocks
}

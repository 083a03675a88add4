import type { ImportedBlock, ImportedBody } from '@/lib/documents/import/import-result'

/** The blocks of a document that was just imported, whatever it was imported from. */
export function blocksOfImport(body: ImportedBody): ImportedBlock[] {
  return body.blocks
}

import { decodeText } from '@/lib/documents/import/decode-text'
import { readPage } from '@/lib/documents/import/html/read-page'
import type { ImportedSource, ImportRefusal } from '@/lib/documents/import/import-result'
import type { SourceFile } from '@/lib/documents/import/source'

/** A page of HTML: all its blocks, of which those of the article are kept. */
export async function importHtml(file: SourceFile): Promise<ImportedSource | ImportRefusal> {
  const decoded = decodeText(file.bytes, file.charset)
  if (!decoded.ok) return decoded
  const page = readPage(decoded.text, { address: file.address })
  if (!page.ok) return page
  return {
    ok: true,
    method: 'html',
    blocks: page.blocks,
    metadata: page.metadata,
    encoding: decoded.encoding,
    notes: page.notes,
  }
}

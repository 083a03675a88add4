import type { ImportMethod } from '@/lib/documents/document'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import { decodeText } from '@/lib/documents/import/decode-text'
import {
  type ImportedSource,
  type ImportRefusal,
  noMetadata,
  noTextMessage,
  refuse,
} from '@/lib/documents/import/import-result'
import { longestText } from '@/lib/documents/import/limits'
import type { SourceFile } from '@/lib/documents/import/source'

/** A file of plain text. */
export async function importText(file: SourceFile): Promise<ImportedSource | ImportRefusal> {
  const decoded = decodeText(file.bytes, file.charset)
  return decoded.ok ? fromText(decoded.text, 'txt', decoded.encoding) : decoded
}

/** Plain text as blocks, all of them kept. */
export function fromText(
  text: string,
  method: ImportMethod,
  encoding: string | null,
): ImportedSource | ImportRefusal {
  if (text.length > longestText) return refuse(tooLong)
  const { content = [] } = contentFromText(text)
  if (content.length === 0) return refuse(noTextMessage)
  const blocks = content.map((node) => ({ node, isKept: true }))
  return {
    ok: true,
    method,
    blocks,
    metadata: noMetadata,
    encoding,
    notes: [],
  }
}

const tooLong = `This text has more than ${longestText.toLocaleString('en')} characters. Split it, or paste the part you need.`

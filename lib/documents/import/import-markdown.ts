import { Marked } from 'marked'
import { decodeText } from '@/lib/documents/import/decode-text'
import { readText } from '@/lib/documents/import/html/read-page'
import {
  type ImportedSource,
  type ImportRefusal,
  refuse,
} from '@/lib/documents/import/import-result'
import type { SourceFile } from '@/lib/documents/import/source'

/** Markdown, all of it kept. */
export async function importMarkdown(file: SourceFile): Promise<ImportedSource | ImportRefusal> {
  const decoded = decodeText(file.bytes, file.charset)
  if (!decoded.ok) return decoded
  const html = renderMarkdown(decoded.text)
  if (html === null) return refuse(tooDeep)
  const page = readText(html)
  if (!page.ok) return page
  return {
    ok: true,
    method: 'md',
    body: { kind: 'blocks', blocks: page.blocks },
    metadata: page.metadata,
    encoding: decoded.encoding,
    notes: [],
  }
}

const tooDeep = 'This Markdown is nested too deep to be read. Copy its text and paste it.'

function renderMarkdown(text: string): string | null {
  try {
    return new Marked().parse(text, { async: false })
  } catch (error) {
    // The stack of calls was exhausted: a quotation in a quotation in a quotation, ten thousand times.
    if (error instanceof RangeError) return null
    throw error
  }
}

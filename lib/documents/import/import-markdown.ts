import { decodeText } from '@/lib/documents/import/decode-text'
import { readText } from '@/lib/documents/import/html/read-page'
import {
  type FoundMetadata,
  type ImportedSource,
  type ImportRefusal,
  refuse,
} from '@/lib/documents/import/import-result'
import { readFrontMatter } from '@/lib/documents/import/markdown/front-matter'
import { renderMarkdown } from '@/lib/documents/import/markdown/render-markdown'
import type { SourceFile } from '@/lib/documents/import/source'

/** Markdown, all of it kept but its front matter, which says what the text is. */
export async function importMarkdown(file: SourceFile): Promise<ImportedSource | ImportRefusal> {
  const decoded = decodeText(file.bytes, file.charset)
  if (!decoded.ok) return decoded
  const { text, metadata } = readFrontMatter(decoded.text)
  const html = renderMarkdown(text)
  if (html === null) return refuse(tooDeep)
  const page = readText(html, { address: file.address ?? metadata.url })
  if (!page.ok) return page
  return {
    ok: true,
    method: 'md',
    blocks: page.blocks,
    metadata: metadataOf(metadata, page.metadata),
    encoding: decoded.encoding,
    notes: [],
  }
}

const tooDeep = 'This Markdown is nested too deep to be read. Copy its text and paste it.'

/** What the front matter says comes before what a heading does. */
function metadataOf(stated: FoundMetadata, page: FoundMetadata): FoundMetadata {
  return { ...stated, title: stated.title ?? page.title }
}

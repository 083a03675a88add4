import { z } from 'zod'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { type DocumentMetadata, type EditorNode, importMethods } from '@/lib/documents/document'
import type { FoundMetadata, ImportedBlock } from '@/lib/documents/import/import-result'
import { importSource } from '@/lib/documents/import/import-source'
import type { Source } from '@/lib/documents/import/source'
import { blocksOfImport } from '@/lib/editor/blocks-of-import'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { renderDocument } from '@/lib/editor/render-document'
import { InvalidInput } from '@/lib/errors'
import { countWords } from '@/lib/text/words'

export const previewSourceSchema = z.object({
  method: z.enum(importMethods),
  bytes: z.instanceof(Uint8Array, { error: 'There is no file in the request.' }),
  fileName: z.string().max(1000),
})

type Input = z.infer<typeof previewSourceSchema>

type Preview = {
  content: EditorNode
  html: string
  metadata: DocumentMetadata
  keptWords: number
  sourceWords: number
}

/** What a document made of the source would hold, with what the source says of itself. Nothing is stored. */
export async function previewSource(input: Input): Promise<Preview> {
  const imported = await importSource(sourceOf(input))
  if (!imported.ok) throw new InvalidInput(imported.message)
  const blocks = blocksOfImport(imported.body)
  const content = contentOf(blocks.filter(({ isKept }) => isKept))
  const text = isValidContent(content) ? canonicalTextOf(content) : ''
  if (text.trim() === '') {
    throw new InvalidInput('The text of this source cannot be read. Copy its text and paste it.')
  }
  return {
    content,
    html: renderDocument(content),
    metadata: metadataOf(imported.metadata, text),
    keptWords: countWords(text),
    sourceWords: countWords(canonicalTextOf(contentOf(blocks))),
  }
}

function contentOf(blocks: ImportedBlock[]): EditorNode {
  return { type: 'doc', content: blocks.map(({ node }) => node) }
}

function sourceOf({ method, bytes, fileName }: Input): Source {
  return method === 'paste'
    ? { kind: 'paste', text: new TextDecoder().decode(bytes), html: null }
    : { kind: 'file', name: fileName, bytes, address: null }
}

/** What the source does not say is left for a person to fill in. */
function metadataOf(found: FoundMetadata, text: string): DocumentMetadata {
  return {
    title: found.title ?? '',
    standfirst: found.standfirst ?? '',
    authors: found.authors,
    publisher: found.publisher ?? '',
    publishedOn: found.publishedOn,
    url: found.url,
    language: found.language ?? (mayBeEnglish(text) ? 'en' : ''),
    provenance: '',
  }
}

/** Whether most letters of the beginning are those that English is written in. */
function mayBeEnglish(text: string): boolean {
  const letters = text.slice(0, 5000).match(/\p{L}/gu) ?? []
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 > letters.length
}

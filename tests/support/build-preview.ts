import type { PreviewBlock, SourcePreview } from '@/lib/documents/import/source-preview'

/** A block of a paragraph with these words; one that begins with "-" was left out. */
export function buildPreviewBlock(text: string): PreviewBlock {
  const isKept = !text.startsWith('-')
  const words = text.replace(/^-/, '')
  return {
    node: { type: 'paragraph', content: [{ type: 'text', text: words }] },
    isKept,
    html: `<p>${words}</p>`,
    words: words.split(' ').length,
  }
}

/** What a server would answer for a source with these blocks. */
export function buildPreview(
  texts: readonly string[] = ['Some words.'],
  fields: Partial<SourcePreview> = {},
): SourcePreview {
  return {
    method: 'txt',
    blocks: texts.map(buildPreviewBlock),
    metadata: {
      ...{ title: 'A title', standfirst: '', authors: [], publisher: '', publishedOn: null },
      ...{ url: null, language: 'en', provenance: '' },
    },
    ...{ source: null, textSha256: '0'.repeat(64) },
    notes: [],
    duplicates: [],
    ...fields,
  }
}

import type { DocumentMetadata, ImportMethod } from '@/lib/documents/document'
import type { SourcePreview } from '@/lib/documents/import/source-preview'
import { titleOfFile } from './metadata-draft'

const places: Partial<Record<ImportMethod, string>> = {
  html: 'from the page’s own data',
  url: 'from the page’s own data',
  docx: 'from the properties of the file',
  pdf: 'from the properties of the file',
  epub: 'from the book’s own data',
  md: 'from the head of the file',
}

/** What was found in a source besides its text, and where it was found. */
export function describeFinding({
  method,
  metadata,
  source,
}: Pick<SourcePreview, 'method' | 'metadata' | 'source'>): string {
  const found = Object.entries(namesOfFields)
    .filter(([field]) => isFound(metadata[field as keyof typeof namesOfFields]))
    .map(([, name]) => name)
  const isNamedByFile = metadata.title === '' && source !== null && titleOfFile(source.fileName)
  const byFile = isNamedByFile ? 'The title is the name of the file.' : ''
  if (found.length === 0) return byFile || 'Nothing was found of these. Fill in what you know.'
  const listed = new Intl.ListFormat('en').format(found)
  const sentence = `Found: ${listed}, ${places[method] ?? 'in the source'}.`
  return byFile ? `${sentence} ${byFile}` : sentence
}

const namesOfFields = {
  title: 'title',
  standfirst: 'standfirst',
  authors: 'authors',
  publisher: 'publisher',
  publishedOn: 'date',
  url: 'web address',
} satisfies Partial<Record<keyof DocumentMetadata, string>>

function isFound(value: string | string[] | null): boolean {
  return value !== null && value.length > 0
}

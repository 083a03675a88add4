import type { DocumentMetadata } from '@/lib/documents/document'

/** What people call a document in passing: "The Diplomat 2023", or by its author or title where nobody published it. */
export function shortDocumentName(
  document: Pick<DocumentMetadata, 'publisher' | 'authors' | 'title' | 'publishedOn'>,
): string {
  const source = document.publisher || document.authors[0] || document.title
  return document.publishedOn === null ? source : `${source} ${document.publishedOn.slice(0, 4)}`
}

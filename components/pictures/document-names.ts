import type { Document } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'

/** What a document is called in a picture, by id: its short name, and its title where two would be called the same. */
export function documentNames(documents: readonly Document[]): (document: Document) => string {
  const counts = new Map<string, number>()
  for (const document of documents) {
    const name = shortDocumentName(document)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return (document) => {
    const name = shortDocumentName(document)
    return (counts.get(name) ?? 0) > 1 ? `${name}: ${document.title}` : name
  }
}

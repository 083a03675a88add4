import { comparableAddress } from '@/lib/documents/comparable-address'
import type { Document, Revision } from '@/lib/documents/document'

/** In what a document can be the same as a source, from what says most on. */
const samenesses = ['same-text', 'same-file', 'same-address'] as const
export type Sameness = (typeof samenesses)[number]

/** A document that is here already, and in what it is the same. */
export type Duplicate = { slug: string; title: string; isArchived: boolean; why: Sameness }

/** What is known of a source; null where it has none. Hashes are SHA-256 in lower-case hexadecimal. */
export type SourceMarks = {
  /** Of the canonical text. */
  textSha256: string | null
  /** Of the bytes. */
  fileSha256: string | null
  address: string | null
}

type Known = {
  documents: readonly Pick<Document, 'id' | 'slug' | 'title' | 'url' | 'archivedAt'>[]
  revisions: readonly Pick<Revision, 'documentId' | 'sha256' | 'source'>[]
}

/**
 * The documents that a source may be a second copy of, each once, with what says most: one of its texts, also a former
 * one, is the very same; one was read from the same bytes; or it has, or was fetched from, the same address.
 */
export function findDuplicates({ documents, revisions }: Known, source: SourceMarks): Duplicate[] {
  const whyOf = new Map<string, Sameness>()
  const note = (documentId: string, why: Sameness) => {
    const known = whyOf.get(documentId)
    if (!known || samenesses.indexOf(why) < samenesses.indexOf(known)) whyOf.set(documentId, why)
  }
  for (const { documentId, sha256, source: from } of revisions) {
    if (sha256 === source.textSha256) note(documentId, 'same-text')
    if (from && from.sha256 === source.fileSha256) note(documentId, 'same-file')
    if (isSameAddress(from?.address, source.address)) note(documentId, 'same-address')
  }
  for (const { id, url } of documents) {
    if (isSameAddress(url, source.address)) note(id, 'same-address')
  }
  return documents.flatMap(({ id, slug, title, archivedAt }) => {
    const why = whyOf.get(id)
    return why ? [{ slug, title, isArchived: archivedAt !== null, why }] : []
  })
}

function isSameAddress(one: string | null | undefined, other: string | null): boolean {
  if (!one || !other) return false
  const comparable = comparableAddress(one)
  return comparable !== null && comparable === comparableAddress(other)
}

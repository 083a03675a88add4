import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { Document, Revision } from '@/lib/documents/document'
import { sha256 } from '@/lib/text/sha256'
import { readArticle } from '@/prisma/seed/read-article'
import type { WorkedProject } from '@/prisma/seed/worked-project-source'

/** A document with its only revision. */
export type LoadedDocument = { document: Document; revision: Revision }

export function documentOfSource(
  metadata: WorkedProject['documents'][number],
  { articles, project: { createdAt } }: WorkedProject,
): LoadedDocument {
  const { slug } = metadata
  const article = articles[slug]
  if (article === undefined) throw new Error(`There is no article ${slug}`)
  const { title, standfirst, content } = readArticle(article)
  const text = canonicalTextOf(content)
  return {
    document: { ...metadata, id: slug, title, standfirst, version: 1, createdAt, archivedAt: null },
    revision: {
      id: `${slug} 1`,
      documentId: slug,
      number: 1,
      text,
      sha256: sha256(text),
      content,
      importMethod: 'paste',
      source: null,
      note: '',
      createdAt,
    },
  }
}

import type { Transaction } from '@/lib/db/client'
import { sourceOfRow } from '@/lib/db/rows/document-rows'
import type { EditorNode, RevisionSource } from '@/lib/documents/document'

export type RevisionText = { id: string; documentId: string; text: string }

/** The text of a revision in the project. Its content is not read. */
export async function findRevisionText(
  db: Transaction,
  { projectId, id }: { projectId: string; id: string },
): Promise<RevisionText | null> {
  return db.revision.findFirst({
    where: { id, document: { projectId } },
    select: { id: true, documentId: true, text: true },
  })
}

/** The newest revision of a document; null where it has none. */
export async function findNewestRevisionId(
  db: Transaction,
  documentId: string,
): Promise<string | null> {
  const revision = await db.revision.findFirst({ where: { documentId }, ...newestRevision })
  return revision?.id ?? null
}

/** The TipTap JSON of a revision that is there. */
export async function findRevisionContent(db: Transaction, id: string): Promise<EditorNode> {
  const { content } = await db.revision.findUniqueOrThrow({
    where: { id },
    select: { content: true },
  })
  return JSON.parse(content)
}

/** What a revision was read from, null where it was pasted or written; undefined where there is no such revision. */
export async function findRevisionSource(
  db: Transaction,
  { project, document, number }: { project: string; document: string; number: number },
): Promise<RevisionSource | null | undefined> {
  const row = await db.revision.findFirst({
    where: { number, document: { slug: document, project: { slug: project } } },
    select: {
      ...{ sourceName: true, sourceMediaType: true, sourceLength: true },
      ...{ sourceSha256: true, sourceAddress: true },
    },
  })
  return row ? sourceOfRow(row) : undefined
}

/** The texts that a document had, oldest first. Their contents are not read. */
export async function listRevisionTexts(
  db: Transaction,
  documentId: string,
): Promise<(RevisionText & { number: number })[]> {
  return db.revision.findMany({
    where: { documentId },
    select: { id: true, documentId: true, number: true, text: true },
    orderBy: { number: 'asc' },
  })
}

/** Those of the revisions that are the newest ones of their documents, which are in the project and in use. */
export async function listNewestRevisions(
  db: Transaction,
  { projectId, ids }: { projectId: string; ids: readonly string[] },
): Promise<RevisionText[]> {
  const revisions: RevisionText[] = []
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const rows = await db.revision.findMany({
      where: {
        id: { in: ids.slice(start, start + idsAtOnce) },
        document: { projectId, archivedAt: null },
      },
      select: {
        ...{ id: true, documentId: true, text: true },
        document: { select: { revisions: newestRevision } },
      },
    })
    for (const { document, ...revision } of rows) {
      if (document.revisions[0]?.id === revision.id) revisions.push(revision)
    }
  }
  return revisions
}

/** So many ids a statement: more exceed what a database takes in parameters. */
const idsAtOnce = 200

const newestRevision = { select: { id: true }, orderBy: { number: 'desc' }, take: 1 } as const

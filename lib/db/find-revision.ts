import type { Transaction } from '@/lib/db/client'

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

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

import type { Transaction } from '@/lib/db/client'
import { documentOfRow, documentSelect } from '@/lib/db/rows/document-rows'
import type { Document } from '@/lib/documents/document'
import { NotFound } from '@/lib/errors'

/** A document of the project, archived or not. */
export async function requireDocument(
  db: Transaction,
  { projectId, id }: { projectId: string; id: string },
): Promise<Document> {
  const row = await db.document.findFirst({ where: { id, projectId }, select: documentSelect })
  if (!row) throw new NotFound('This document is not in the project any more.')
  return documentOfRow(row)
}

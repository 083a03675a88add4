import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Transaction } from '@/lib/db/client'
import { claimOfRow, claimSelect, coverageOfRow, coverageSelect } from '@/lib/db/rows/claim-rows'
import { documentOfRow, documentSelect } from '@/lib/db/rows/document-rows'
import { snapshotParts } from '@/lib/db/snapshot-parts'
import type { Document } from '@/lib/documents/document'

export type DocumentRecords = { document: Document } & Pick<
  ProjectSnapshot,
  'questions' | 'claims' | 'coverage'
>

/** One document with its claims and what was recorded of it, and the questions of its project; null where it is not. */
export async function loadDocumentRecords(
  db: Transaction,
  projectId: string,
  documentId: string,
): Promise<DocumentRecords | null> {
  const row = await db.document.findFirst({
    where: { id: documentId, projectId },
    select: documentSelect,
  })
  if (row === null) return null
  const claims = await db.claim.findMany({
    where: { documentId },
    select: claimSelect,
    orderBy: { number: 'asc' },
  })
  const coverage = await db.coverage.findMany({ where: { documentId }, select: coverageSelect })
  return {
    document: documentOfRow(row),
    questions: await snapshotParts.questions.load(db, projectId),
    claims: claims.map(claimOfRow),
    coverage: coverage.map(coverageOfRow),
  }
}

import type { FormerPassage } from '@/lib/claims/former-passage'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { readRows } from '@/lib/db/read-rows'
import { formerPassageOfRow } from '@/lib/db/rows/claim-rows'
import { compareText } from '@/lib/text/compare-text'

/** Where the claims of a project were in former revisions; those of one claim by the age of the revision, in order. */
export async function loadFormerPassages(
  db: Transaction,
  projectId: string,
): Promise<FormerPassage[]> {
  return loadWhere(db, Prisma.sql`"projectId" = ${projectId}`)
}

/** The same of one document. */
export async function loadFormerPassagesOfDocument(
  db: Transaction,
  documentId: string,
): Promise<FormerPassage[]> {
  return loadWhere(db, Prisma.sql`"documentId" = ${documentId}`)
}

/** `wanted` names columns of the claim. Ids of revisions are as old as the revisions (UUIDv7). */
async function loadWhere(db: Transaction, wanted: Prisma.Sql): Promise<FormerPassage[]> {
  const ofWanted = Prisma.sql`"claimId" IN (SELECT "id" FROM "Claim" WHERE ${wanted})`
  const rows = await readRows(db, 'formerPassage', formerPassageColumns, ofWanted)
  return rows
    .map(formerPassageOfRow)
    .toSorted(
      (a, b) =>
        compareText(a.claimId, b.claimId) ||
        compareText(a.revisionId, b.revisionId) ||
        a.ordinal - b.ordinal,
    )
}

const formerPassageColumns = [
  ...(['claimId', 'revisionId', 'ordinal', 'start', 'end', 'exact', 'prefix', 'suffix'] as const),
  ...(['status', 'method', 'similarity'] as const),
] as const

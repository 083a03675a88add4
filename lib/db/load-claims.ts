import type { Claim } from '@/lib/claims/claim'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { loadNamesOfPeople } from '@/lib/db/load-names-of-people'
import { listOf, readRows } from '@/lib/db/read-rows'
import { claimOfRow } from '@/lib/db/rows/claim-rows'
import { groupBy } from '@/lib/group-by'

/** All claims of a project by number, archived ones included; of `ids` those that are there. */
export async function loadClaims(
  db: Transaction,
  projectId: string,
  ids?: readonly string[],
): Promise<Claim[]> {
  const ofProject = Prisma.sql`"projectId" = ${projectId}`
  return loadWhere(
    db,
    ids === undefined ? ofProject : Prisma.sql`${ofProject} AND "id" IN ${listOf(db, ids)}`,
  )
}

/** All claims of a document by number, archived ones included. */
export async function loadClaimsOfDocument(db: Transaction, documentId: string): Promise<Claim[]> {
  return loadWhere(db, Prisma.sql`"documentId" = ${documentId}`)
}

/** `wanted` names columns of the claim. */
async function loadWhere(db: Transaction, wanted: Prisma.Sql): Promise<Claim[]> {
  const ofWanted = Prisma.sql`"claimId" IN (SELECT "id" FROM "Claim" WHERE ${wanted})`
  const claims = await readRows(db, 'claim', claimColumns, wanted)
  const anchors = byClaim(await readRows(db, 'anchor', anchorColumns, ofWanted))
  const tags = byClaim(await readRows(db, 'claimTag', ['id', 'claimId', 'tagId'], ofWanted))
  const assessments = byClaim(await readRows(db, 'assessment', assessmentColumns, ofWanted))
  const nameOf = await loadNamesOfPeople(db)
  return claims
    .map(({ createdById, ...claim }) =>
      claimOfRow({
        ...claim,
        createdBy: { name: nameOf(createdById) },
        anchors: (anchors.get(claim.id) ?? []).map(({ claimId: _, ...anchor }) => anchor),
        tags: tags.get(claim.id) ?? [],
        assessments: (assessments.get(claim.id) ?? []).map((assessment) => ({
          ...assessment,
          by: { name: nameOf(assessment.byId) },
        })),
      }),
    )
    .toSorted((a, b) => a.number - b.number)
}

const claimColumns = [
  ...(['id', 'number', 'documentId', 'statement', 'note', 'speaker', 'authorStance'] as const),
  ...(['hedgeCues', 'likelihood', 'kind', 'asOf', 'horizon', 'sourceConfidence'] as const),
  ...(['annotatorConfidence', 'status', 'version', 'createdById'] as const),
  ...(['createdAt', 'updatedAt', 'archivedAt'] as const),
] as const

const anchorColumns = [
  ...(['claimId', 'revisionId', 'ordinal', 'start', 'end', 'exact', 'prefix', 'suffix'] as const),
  ...(['status', 'method', 'similarity'] as const),
] as const

const assessmentColumns = [
  ...(['id', 'claimId', 'questionId', 'positionId', 'byId', 'createdAt'] as const),
] as const

function byClaim<Row extends { claimId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return groupBy(rows, ({ claimId }) => claimId)
}

import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { isPostgres, type Transaction } from '@/lib/db/client'
import { findIndexedProject, searchedClaimsOf } from '@/lib/db/search-index'
import { claimIsFound } from '@/lib/db/search-project'
import type { SearchNode } from '@/lib/search/search-query'
import { isClaimFound } from '@/lib/search/search-texts'

/**
 * The condition that a claim of the project, "Claim" AS c, has what is asked for. A project that is not indexed yet is
 * read through: this may be asked where nothing can be written.
 */
export async function searchedClaims(
  db: Transaction,
  projectId: string,
  root: SearchNode,
): Promise<Sql> {
  const project = await findIndexedProject(db, projectId)
  if (project?.isCurrent) return claimIsFound(db, project.number, root)
  const claims = await db.claim.findMany({ where: { projectId }, select: { id: true } })
  const claimIds = claims.map(({ id }) => id)
  const found: string[] = []
  for await (const some of searchedClaimsOf(db, claimIds)) {
    found.push(...some.filter((claim) => isClaimFound(root, claim)).map(({ id }) => id))
  }
  const json = JSON.stringify(found)
  return isPostgres(db)
    ? sql`c."id" IN (SELECT value FROM jsonb_array_elements_text(CAST(${json} AS jsonb)) AS found(value))`
    : sql`c."id" IN (SELECT value FROM json_each(${json}))`
}

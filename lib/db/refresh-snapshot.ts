import type { Claim } from '@/lib/claims/claim'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Transaction } from '@/lib/db/client'
import { loadClaims } from '@/lib/db/load-claims'
import { requireProject } from '@/lib/db/load-snapshot'
import type { Entity } from '@/lib/db/record-write'
import { parseColumns } from '@/lib/db/recorded-rows'
import { type PartName, type Parts, snapshotParts } from '@/lib/db/snapshot-parts'

/** Of more rows it is quicker to read all again. */
const mostRowsRefreshed = 20_000

/**
 * The snapshot of a project after the batches that followed the one with this sequence; null where they wrote so much
 * that it has to be read anew. Claims are read again that were written, of other lists all that are of a kind with what
 * was written. What was not read again is the very same value as before.
 */
export async function refreshSnapshot(
  db: Transaction,
  snapshot: ProjectSnapshot,
  sequence: number,
): Promise<ProjectSnapshot | null> {
  const { id: projectId, slug } = snapshot.project
  const since = { batch: { projectId, sequence: { gt: sequence } } }
  if ((await db.activity.count({ where: since })) > mostRowsRefreshed) return null
  const written = await db.activity.groupBy({ by: ['entity'], where: since })
  const entities = new Set(written.map(({ entity }) => entity))
  const isWritten = (part: PartName) =>
    snapshotParts[part].entities.some((entity) => entities.has(entity))
  const again = async <Name extends PartName>(part: Name): Promise<Parts[Name]> => {
    const known: Parts = snapshot
    return isWritten(part) ? snapshotParts[part].load(db, projectId) : known[part]
  }
  return {
    // Numbers of claims are taken without a record.
    project: await requireProject(db, slug),
    documents: await again('documents'),
    revisions: await again('revisions'),
    questions: withSame(snapshot.questions, await again('questions')),
    tags: await again('tags'),
    claims: isWritten('claims')
      ? await refreshClaims(db, snapshot, await listClaimsWritten(db, since))
      : snapshot.claims,
    formerPassages: await again('formerPassages'),
    coverage: await again('coverage'),
    pairs: await again('pairs'),
    contextChecks: await again('contextChecks'),
    briefs: await again('briefs'),
    views: await again('views'),
  }
}

/** What says the same stays the very same value: what was computed from it still holds. */
function withSame<Value extends { id: string }>(known: Value[], read: Value[]): Value[] {
  if (known === read) return known
  const byId = new Map(known.map((value) => [value.id, value]))
  return read.map((value) => {
    const before = byId.get(value.id)
    return before && JSON.stringify(before) === JSON.stringify(value) ? before : value
  })
}

async function refreshClaims(
  db: Transaction,
  { project, claims }: ProjectSnapshot,
  written: ReadonlySet<string>,
): Promise<Claim[]> {
  const read = await loadClaims(db, project.id, [...written])
  const others = claims.filter(({ id }) => !written.has(id))
  return [...others, ...read].toSorted((a, b) => a.number - b.number)
}

type Since = { batch: { projectId: string; sequence: { gt: number } } }

/** The ids of the claims that a row of was written. */
async function listClaimsWritten(db: Transaction, since: Since): Promise<ReadonlySet<string>> {
  const [, ...partsOfClaims]: readonly Entity[] = snapshotParts.claims.entities
  const claims = await db.activity.findMany({
    where: { ...since, entity: 'claim' },
    select: { entityId: true },
  })
  const parts = await db.activity.findMany({
    where: { ...since, entity: { in: partsOfClaims } },
    select: { before: true, after: true },
  })
  const ofParts = parts.flatMap(({ before, after }) =>
    [before, after].flatMap((json) => (json === null ? [] : String(parseColumns(json).claimId))),
  )
  return new Set([...claims.map(({ entityId }) => entityId), ...ofParts])
}

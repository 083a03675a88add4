import { uuidv7 } from 'uuidv7'
import type { Claim } from '@/lib/claims/claim'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { listOf, readRows } from '@/lib/db/read-rows'
import {
  createRows,
  type Recording,
  type Rows,
  removeRows,
  updateRows,
} from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'

/** A claim as it is stored, and as it is to be: in its tags, its readings, its status and whether it is archived. */
export type ClaimChange = { before: Claim; after: Claim }

/**
 * Stores many changed claims in a few statements, whatever their number. Each gets the next version, and `now` as the
 * time of its change.
 */
export async function changeClaims(
  recording: Recording,
  changes: readonly ClaimChange[],
  now: Date,
): Promise<void> {
  const retagged = changes.filter(({ before, after }) => before.tagIds !== after.tagIds)
  await changeTags(recording, retagged)
  const reread = changes.filter(({ before, after }) => before.assessments !== after.assessments)
  await changeReadings(recording, reread)
  await changeRows(recording, changes, now)
}

async function changeTags(recording: Recording, changes: readonly ClaimChange[]): Promise<void> {
  const stored = await readRows(
    recording.transaction,
    'claimTag',
    ['id', 'claimId', 'tagId'],
    ofClaims(recording, 'claimId', changes),
  )
  const wanted = new Set(changes.flatMap(({ after }) => after.tagIds.map(named(after.id))))
  const lost = stored.filter(({ claimId, tagId }) => !wanted.has(named(claimId)(tagId)))
  await removeRows(recording, 'claimTag', lost)
  const added = changes.flatMap(({ before, after }) => {
    const known = new Set(before.tagIds)
    return after.tagIds
      .filter((tagId) => !known.has(tagId))
      .map((tagId) => ({ id: uuidv7(), claimId: after.id, tagId }))
  })
  await createRows(recording, 'claimTag', added)
}

const named = (claimId: string) => (id: string) => `${claimId} ${id}`

type Reading = Rows['assessment']

async function changeReadings(
  recording: Recording,
  changes: readonly ClaimChange[],
): Promise<void> {
  const { transaction } = recording
  const where = ofClaims(recording, 'claimId', changes)
  const stored = await readRows(transaction, 'assessment', readingColumns, where)
  const names = changes.flatMap(({ after }) => after.assessments.map(({ by }) => by))
  const people = await requirePeople(transaction, new Set(names))
  const wanted = changes.flatMap(({ after }) =>
    after.assessments.map(({ by, createdAt, ...reading }) => ({
      ...{ id: uuidv7(), claimId: after.id, ...reading },
      ...{ byId: people.get(by) ?? '', createdAt: new Date(createdAt) },
    })),
  )
  const wantedByKey = new Map(wanted.map((row) => [readingKey(row), row]))
  const storedKeys = new Set(stored.map(readingKey))
  const isStored = (row: Reading) => storedKeys.has(readingKey(row))
  await removeRows(
    recording,
    'assessment',
    stored.filter((row) => !wantedByKey.has(readingKey(row))),
  )
  await updateRows(
    recording,
    'assessment',
    stored.flatMap((before) => {
      const after = wantedByKey.get(readingKey(before))
      return after ? [{ before, after: { ...after, id: before.id } }] : []
    }),
  )
  await createRows(
    recording,
    'assessment',
    wanted.filter((row) => !isStored(row)),
  )
}

/** One person reads a claim once on each question. */
function readingKey({ claimId, questionId, byId }: Reading): string {
  return `${claimId} ${questionId} ${byId}`
}

async function changeRows(
  recording: Recording,
  changes: readonly ClaimChange[],
  now: Date,
): Promise<void> {
  const where = ofClaims(recording, 'id', changes)
  const stored = await readRows(recording.transaction, 'claim', claimColumns, where)
  const afterById = new Map(changes.map(({ after }) => [after.id, after]))
  const changed = stored.flatMap((before) => {
    const after = afterById.get(before.id)
    if (!after) return []
    const archivedAt = after.archivedAt === null ? null : new Date(after.archivedAt)
    const counted = { version: before.version + 1, updatedAt: now }
    return [{ before, after: { ...before, status: after.status, archivedAt, ...counted } }]
  })
  await updateRows(recording, 'claim', changed)
}

function ofClaims(
  { transaction }: Recording,
  column: 'id' | 'claimId',
  changes: readonly ClaimChange[],
): Prisma.Sql {
  const ids = changes.map(({ after }) => after.id)
  return Prisma.sql`${Prisma.raw(`"${column}"`)} IN ${listOf(transaction, ids)}`
}

const readingColumns = ['id', 'claimId', 'questionId', 'positionId', 'byId', 'createdAt'] as const

/** All of them: what is recorded of a row is the whole row. */
const claimColumns = [
  ...(['id', 'projectId', 'documentId', 'number', 'statement', 'note', 'speaker'] as const),
  ...(['authorStance', 'hedgeCues', 'likelihood', 'kind', 'asOf', 'horizon'] as const),
  ...(['sourceConfidence', 'annotatorConfidence', 'status', 'version', 'createdById'] as const),
  ...(['createdAt', 'updatedAt', 'archivedAt'] as const),
] as const

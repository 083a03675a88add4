import type { Transaction } from '@/lib/db/client'
import { findDependent, isAnyInUse } from '@/lib/db/dependents'
import { findBrokenTag } from '@/lib/db/find-broken-tag'
import { findOutdatedText } from '@/lib/db/find-outdated-text'
import {
  createRow,
  createRows,
  type Entity,
  findRows,
  isEntity,
  type Recording,
  type Rows,
  removeRow,
  removeRows,
  updateRow,
  updateRows,
  type WrittenRow,
} from '@/lib/db/record-write'
import { reviveRow } from '@/lib/db/recorded-rows'
import { isSameRow } from '@/lib/db/sync-rows'

/** What keeps a batch from being taken back: a row that is not as it left it, or one that builds on what would go. */
export type Obstacle = { row: RowName; reason: 'changed' | 'in use' }

type RowName = Pick<WrittenRow, 'entity' | 'entityId'>

/**
 * Takes back what a batch wrote, the last write first. Rows hold again what they held, but the version of a claim
 * goes up. Stops at the first row that is not as the batch left it; the transaction must then be given up.
 */
export async function revertBatch(
  recording: Recording,
  batchId: string,
  { now, actorId }: { now: Date; actorId: string },
): Promise<Obstacle | null> {
  const writes = await writesOf(recording.transaction, batchId)
  const stored = await loadStored(recording.transaction, writes)
  for (const alike of runsOfOneKind(writes)) {
    if (await revertTogether(recording, alike, stored, now)) continue
    for (const write of alike) {
      const writtenBefore = recording.written.length
      const current = stored.get(nameOf(write)) ?? null
      const obstacle =
        (await findJudgedSince(recording.transaction, write, { batchId, actorId })) ??
        (await revertWrite(recording, write, current, now))
      if (obstacle) return obstacle
      for (const row of recording.written.slice(writtenBefore)) stored.set(nameOf(row), row.after)
    }
  }
  const broken = (await findBrokenTag(recording)) ?? (await findOutdatedText(recording))
  return broken && { row: broken, reason: 'changed' }
}

/** Writes that follow each other and made, changed or removed rows of one model, in their order. */
function runsOfOneKind(writes: readonly WrittenRow[]): WrittenRow[][] {
  const kindOf = ({ entity, before, after }: WrittenRow) => `${entity} ${!before} ${!after}`
  const runs: WrittenRow[][] = []
  for (const write of writes) {
    const run = runs.at(-1)
    if (run?.[0] && kindOf(run[0]) === kindOf(write)) run.push(write)
    else runs.push([write])
  }
  return runs
}

type Stored = Map<string, Rows[Entity] | null>

/**
 * Takes away, brings back or changes back many rows of one model in a few statements: one by one, thousands take half a
 * minute. False, with nothing done, where they are few, or one of them could be in the way: then each is looked at by
 * itself.
 */
async function revertTogether(
  recording: Recording,
  writes: readonly WrittenRow[],
  stored: Stored,
  now: Date,
): Promise<boolean> {
  const [first, second] = writes
  if (!first || !second || first.entity === 'pair') return false
  const rows = writes.map((write) => stored.get(nameOf(write)) ?? null)
  const isOneEach = new Set(writes.map(({ entityId }) => entityId)).size === writes.length
  const canGoBack = writes.every((write, index) => isAsLeftSince(rows[index] ?? null, write))
  if (!isOneEach || !canGoBack || writes.some(tradesPlaces)) return false
  const writtenBefore = recording.written.length
  const alike = { entity: first.entity, rows: rows.filter((row) => row !== null) }
  if (first.before === null && !(await takeAwayTogether(recording, alike))) return false
  if (first.after === null) await bringBackTogether(recording, first.entity, writes, now)
  if (first.before && first.after) await changeBackTogether(recording, alike, writes, now)
  for (const row of recording.written.slice(writtenBefore)) stored.set(nameOf(row), row.after)
  return true
}

/** Columns of each model of which, alone or together, two rows cannot hold the same. */
export const uniqueColumns: Readonly<Record<Entity, readonly string[]>> = {
  project: ['slug'],
  document: ['projectId', 'slug'],
  revision: ['documentId', 'number'],
  claim: ['projectId', 'number'],
  anchor: ['claimId', 'ordinal'],
  formerPassage: ['claimId', 'revisionId', 'ordinal'],
  contextCheck: ['claimId', 'byId'],
  tag: ['projectId', 'slug'],
  tagAlias: ['tagId', 'name'],
  tagExample: ['tagId', 'claimId'],
  claimTag: ['claimId', 'tagId'],
  question: ['projectId', 'slug'],
  position: ['questionId', 'slug'],
  positionExample: ['positionId', 'claimId'],
  positionRelation: ['positionAId', 'positionBId'],
  assessment: ['claimId', 'questionId', 'byId'],
  coverage: ['documentId', 'questionId', 'byId'],
  pair: ['questionId', 'claimAId', 'claimBId'],
  verdict: [],
  resolution: [],
  brief: ['projectId', 'slug'],
  savedView: ['projectId', 'slug'],
}

/** Whether a row changed in a column where another one can have taken its place: those go back one after the other. */
function tradesPlaces({ entity, before, after }: WrittenRow): boolean {
  if (!before || !after) return false
  return uniqueColumns[entity].some(
    (column) => Reflect.get(before, column) !== Reflect.get(after, column),
  )
}

async function takeAwayTogether(
  recording: Recording,
  { entity, rows }: { entity: Entity; rows: Rows[Entity][] },
): Promise<boolean> {
  const ids = rows.map(({ id }) => id)
  if (await isAnyInUse(recording.transaction, entity, ids)) return false
  await removeRows(recording, entity, rows)
  return true
}

async function bringBackTogether(
  recording: Recording,
  entity: Entity,
  writes: readonly WrittenRow[],
  now: Date,
): Promise<void> {
  const rows = writes.flatMap(({ before }) => (before ? counted(before, before, now) : []))
  await createRows(recording, entity, rows)
}

async function changeBackTogether(
  recording: Recording,
  { entity, rows }: { entity: Entity; rows: Rows[Entity][] },
  writes: readonly WrittenRow[],
  now: Date,
): Promise<void> {
  const changes = writes.flatMap((write, index) => {
    const current = rows[index]
    return current ? [{ before: current, after: rowBefore(write, current, now) }] : []
  })
  await updateRows(recording, entity, changes)
}

function nameOf({ entity, entityId }: RowName): string {
  return `${entity} ${entityId}`
}

/** What the rows of a batch hold now, read together: a batch can have thousands. */
async function loadStored(
  transaction: Transaction,
  writes: readonly WrittenRow[],
): Promise<Stored> {
  const stored: Stored = new Map()
  for (const entity of new Set(writes.map((write) => write.entity))) {
    const ids = writes.filter((write) => write.entity === entity).map(({ entityId }) => entityId)
    for (const row of await findRows(transaction, entity, [...new Set(ids)])) {
      stored.set(nameOf({ entity, entityId: row.id }), row)
    }
  }
  return stored
}

async function writesOf(transaction: Transaction, batchId: string): Promise<WrittenRow[]> {
  const activities = await transaction.activity.findMany({
    where: { batchId },
    orderBy: { ordinal: 'desc' },
    select: { entity: true, entityId: true, before: true, after: true },
  })
  return activities.map(({ entity, entityId, before, after }) => {
    if (!isEntity(entity)) throw new Error(`The record names a model that there is not: ${entity}`)
    return { entity, entityId, before: revive(before), after: revive(after) }
  })
}

function revive(json: string | null): Rows[Entity] | null {
  return json === null ? null : reviveRow<Rows[Entity]>(json)
}

async function revertWrite(
  recording: Recording,
  write: WrittenRow,
  current: Rows[Entity] | null,
  now: Date,
): Promise<Obstacle | null> {
  if (write.entity === 'pair') return revertPair(recording, write, asPair(current))
  if (!isAsLeftSince(current, write)) return { row: write, reason: 'changed' }
  return restoreRow(recording, write, current, now)
}

async function restoreRow(
  recording: Recording,
  write: WrittenRow,
  current: Rows[Entity] | null,
  now: Date,
): Promise<Obstacle | null> {
  const { entity, before } = write
  const wanted = before && current && rowBefore(write, current, now)
  if (wanted && current) await updateRow(recording, entity, current, wanted)
  else if (before) await createRow(recording, entity, counted(before, before, now))
  else if (current) return takeAway(recording, entity, current)
  return null
}

/** Columns that count writes do not make a row another one. */
const counters = ['version', 'updatedAt', 'nextClaimNumber']

/** What an updated row holds once the write is taken back. */
function rowBefore(write: WrittenRow, current: Rows[Entity], now: Date): Rows[Entity] {
  return counted(hasOnlyCounted(write) ? current : (write.before ?? current), current, now)
}

function isAsLeftSince(current: Rows[Entity] | null, write: WrittenRow): boolean {
  return isAsLeft(current, write.after) || (current !== null && hasOnlyCounted(write))
}

/**
 * The write said that something which belongs to the row has changed: a tag of a claim. The row can say something else
 * by now and still be taken back that far.
 */
function hasOnlyCounted({ before, after }: WrittenRow): boolean {
  return before !== null && after !== null && 'version' in after && isAsLeft(after, before)
}

/** Columns that the record does not know came with a later version of the schema: nobody's change. */
function isAsLeft(current: Rows[Entity] | null, after: Rows[Entity] | null): boolean {
  if (!current || !after) return current === after
  const added = Object.keys(current).filter((column) => !Object.hasOwn(after, column))
  return isSameRow(current, after, [...counters, ...added])
}

/** Whoever opened the row before must not take it for unchanged, so that its version only ever goes up. */
function counted(row: Rows[Entity], newest: Rows[Entity], now: Date): Rows[Entity] {
  if (!('version' in row && 'version' in newest)) return row
  const changed = { ...row, version: newest.version + 1 }
  return 'updatedAt' in changed ? { ...changed, updatedAt: now } : changed
}

async function takeAway(
  recording: Recording,
  entity: Entity,
  row: Rows[Entity],
): Promise<Obstacle | null> {
  await removeEmptyPairs(recording, entity, row.id)
  const dependent = await findDependent(recording.transaction, entity, row.id)
  if (dependent) return { row: dependent, reason: 'in use' }
  await removeRow(recording, entity, row)
  return null
}

/**
 * A pair says nothing by itself but who set its claims side by side by hand: it holds verdicts together. It goes with
 * its last verdict and stays with what other people made of it.
 */
async function revertPair(
  recording: Recording,
  write: WrittenRow,
  current: Rows['pair'] | null,
): Promise<Obstacle | null> {
  const [before, after] = [asPair(write.before), asPair(write.after)]
  if (!current) {
    if (before) await createRow(recording, 'pair', before)
    return null
  }
  // Somebody else has paired the claims by hand since, or nobody ever did.
  const isPairedSince = current.pairedById !== (after?.pairedById ?? null)
  if (before && after && isPairedSince) {
    return { row: write, reason: 'changed' }
  }
  const goes = !before && !isPairedSince
  if (goes && !(await findDependent(recording.transaction, 'pair', current.id))) {
    await removeRow(recording, 'pair', current)
    return null
  }
  const pairedById = isPairedSince ? current.pairedById : (before?.pairedById ?? null)
  if (pairedById !== current.pairedById) {
    await updateRow(recording, 'pair', current, { ...current, pairedById })
  }
  return null
}

/**
 * What somebody else said of a pair since it was set side by side by hand: without that it would have no place. What is
 * undone and done again keeps the time at which it was said.
 */
async function findJudgedSince(
  transaction: Transaction,
  { entity, entityId: pairId, before, after }: WrittenRow,
  { batchId, actorId }: { batchId: string; actorId: string },
): Promise<Obstacle | null> {
  const pairedById = asPair(after)?.pairedById ?? null
  const isPairing = pairedById !== null && pairedById !== (asPair(before)?.pairedById ?? null)
  if (entity !== 'pair' || !isPairing) return null
  const { createdAt } = await transaction.batch.findUniqueOrThrow({
    where: { id: batchId },
    select: { createdAt: true },
  })
  const since = { pairId, createdAt: { gte: createdAt } }
  const verdict = await transaction.verdict.findFirst({
    where: { ...since, reviewerId: { not: actorId } },
    select: { id: true },
  })
  if (verdict) return { row: { entity: 'verdict', entityId: verdict.id }, reason: 'in use' }
  const resolution = await transaction.resolution.findFirst({
    where: { ...since, byId: { not: actorId } },
    select: { id: true },
  })
  return resolution && { row: { entity: 'resolution', entityId: resolution.id }, reason: 'in use' }
}

function asPair(row: Rows[Entity] | null): Rows['pair'] | null {
  return row && 'claimAId' in row ? row : null
}

/** Those whose verdicts were all taken back, each by who had given it. */
async function removeEmptyPairs(recording: Recording, entity: Entity, id: string): Promise<void> {
  if (entity !== 'claim' && entity !== 'question') return
  const pairs = await recording.transaction.pair.findMany({
    where: {
      verdicts: { none: {} },
      resolutions: { none: {} },
      pairedById: null,
      OR: entity === 'question' ? [{ questionId: id }] : [{ claimAId: id }, { claimBId: id }],
    },
  })
  for (const pair of pairs) await removeRow(recording, 'pair', pair)
}

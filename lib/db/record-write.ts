import type { Transaction } from '@/lib/db/client'
import type * as Row from '@/lib/db/generated/sqlite/client'

/**
 * The rows that are content of a project, by the name of their model. Every one of them is written here and
 * nowhere else, so that no write goes unrecorded.
 */
export type Rows = {
  project: Row.Project
  document: Row.Document
  revision: Row.Revision
  claim: Row.Claim
  anchor: Row.Anchor
  tag: Row.Tag
  claimTag: Row.ClaimTag
  tagAlias: Row.TagAlias
  tagExample: Row.TagExample
  question: Row.Question
  position: Row.Position
  positionExample: Row.PositionExample
  positionRelation: Row.PositionRelation
  assessment: Row.Assessment
  coverage: Row.Coverage
  pair: Row.Pair
  verdict: Row.Verdict
  resolution: Row.Resolution
  contextCheck: Row.ContextCheck
  brief: Row.Brief
  savedView: Row.SavedView
}
export type Entity = keyof Rows

export function isEntity(name: string): name is Entity {
  return Object.hasOwn(delegates, name)
}

/** One written row: `before` is null where it was created, `after` where it was removed. */
export type WrittenRow = {
  entity: Entity
  entityId: string
  before: Rows[Entity] | null
  after: Rows[Entity] | null
}

/** A transaction, and what has been written in it so far. */
export type Recording = { transaction: Transaction; written: WrittenRow[] }

export function startRecording(transaction: Transaction): Recording {
  return { transaction, written: [] }
}

export async function findRow<Name extends Entity>(
  transaction: Transaction,
  entity: Name,
  id: string,
): Promise<Rows[Name] | null> {
  return delegates[entity](transaction).findUnique({ where: { id } })
}

/** Those of the rows with these ids that are stored, without order. */
export async function findRows<Name extends Entity>(
  transaction: Transaction,
  entity: Name,
  ids: readonly string[],
): Promise<Rows[Name][]> {
  const rows: Rows[Name][] = []
  for (let start = 0; start < ids.length; start += rowsAtOnce) {
    const some = ids.slice(start, start + rowsAtOnce)
    rows.push(...(await delegates[entity](transaction).findMany({ where: { id: { in: some } } })))
  }
  return rows
}

/** Any row that holds a value in a column. */
export async function findRowBy<Name extends Entity>(
  transaction: Transaction,
  entity: Name,
  column: string,
  value: string,
): Promise<Rows[Name] | null> {
  return delegates[entity](transaction).findFirst({ where: { [column]: value } })
}

/** Whether any row holds one of the values in a column. */
export async function isAnyNamed(
  transaction: Transaction,
  entity: Entity,
  column: string,
  values: readonly string[],
): Promise<boolean> {
  for (let start = 0; start < values.length; start += rowsAtOnce) {
    const some = values.slice(start, start + rowsAtOnce)
    const where = { [column]: { in: some } }
    if (await delegates[entity](transaction).findFirst({ where })) return true
  }
  return false
}

export async function createRow<Name extends Entity>(
  { transaction, written }: Recording,
  entity: Name,
  row: Rows[Name],
): Promise<void> {
  await delegates[entity](transaction).create({ data: row })
  written.push({ entity, entityId: row.id, before: null, after: row })
}

/** So many rows a statement: fewer are slower, more exceed what a database takes in parameters. */
const rowsAtOnce = 200

export async function createRows<Name extends Entity>(
  { transaction, written }: Recording,
  entity: Name,
  rows: Rows[Name][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const data = rows.slice(start, start + rowsAtOnce)
    await delegates[entity](transaction).createMany({ data })
  }
  for (const row of rows) written.push({ entity, entityId: row.id, before: null, after: row })
}

export async function updateRow<Name extends Entity>(
  { transaction, written }: Recording,
  entity: Name,
  before: Rows[Name],
  after: Rows[Name],
): Promise<void> {
  await delegates[entity](transaction).update({ where: { id: before.id }, data: after })
  written.push({ entity, entityId: before.id, before, after })
}

/**
 * Many rows at once. Those whose columns change to the same values share a statement: a thousand readings that move to
 * another position take a few statements, and their claims as many as they have versions. Rows that stay as they are
 * are not written.
 */
export async function updateRows<Name extends Entity>(
  { transaction, written }: Recording,
  entity: Name,
  changes: readonly { before: Rows[Name]; after: Rows[Name] }[],
): Promise<void> {
  const alike = new Map<string, { data: Partial<Rows[Name]>; ids: string[] }>()
  for (const { before, after } of changes) {
    const data = changedColumns(before, after)
    const name = JSON.stringify(data)
    if (name === '{}') continue
    written.push({ entity, entityId: before.id, before, after })
    const known = alike.get(name)
    if (known) known.ids.push(before.id)
    else alike.set(name, { data, ids: [before.id] })
  }
  for (const { data, ids } of alike.values()) {
    for (let start = 0; start < ids.length; start += rowsAtOnce) {
      const some = ids.slice(start, start + rowsAtOnce)
      await delegates[entity](transaction).updateMany({ where: { id: { in: some } }, data })
    }
  }
}

function changedColumns<Row extends object>(before: Row, after: Row): Partial<Row> {
  const columns = Object.keys(after) as (keyof Row)[] // Object.keys loses what the keys are.
  const changed = columns.filter(
    (column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]),
  )
  const data: Partial<Row> = {}
  for (const column of changed) data[column] = after[column]
  return data
}

export async function removeRow<Name extends Entity>(
  { transaction, written }: Recording,
  entity: Name,
  row: Rows[Name],
): Promise<void> {
  await delegates[entity](transaction).delete({ where: { id: row.id } })
  written.push({ entity, entityId: row.id, before: row, after: null })
}

export async function removeRows<Name extends Entity>(
  { transaction, written }: Recording,
  entity: Name,
  rows: Rows[Name][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const ids = rows.slice(start, start + rowsAtOnce).map(({ id }) => id)
    await delegates[entity](transaction).deleteMany({ where: { id: { in: ids } } })
  }
  for (const row of rows) written.push({ entity, entityId: row.id, before: row, after: null })
}

/** What the delegates of all models have in common. */
type Delegate<Row> = {
  findUnique(args: { where: { id: string } }): PromiseLike<Row | null>
  findFirst(args: { where: Record<string, string | { in: string[] }> }): PromiseLike<Row | null>
  findMany(args: { where: { id: { in: string[] } } }): PromiseLike<Row[]>
  create(args: { data: Row }): PromiseLike<Row>
  createMany(args: { data: Row[] }): PromiseLike<{ count: number }>
  update(args: { where: { id: string }; data: Row }): PromiseLike<Row>
  updateMany(args: {
    where: { id: { in: string[] } }
    data: Partial<Row>
  }): PromiseLike<{ count: number }>
  delete(args: { where: { id: string } }): PromiseLike<Row>
  deleteMany(args: { where: { id: { in: string[] } } }): PromiseLike<{ count: number }>
}

const delegates: { [Name in Entity]: (transaction: Transaction) => Delegate<Rows[Name]> } = {
  project: (transaction) => transaction.project,
  document: (transaction) => transaction.document,
  revision: (transaction) => transaction.revision,
  claim: (transaction) => transaction.claim,
  anchor: (transaction) => transaction.anchor,
  tag: (transaction) => transaction.tag,
  claimTag: (transaction) => transaction.claimTag,
  tagAlias: (transaction) => transaction.tagAlias,
  tagExample: (transaction) => transaction.tagExample,
  question: (transaction) => transaction.question,
  position: (transaction) => transaction.position,
  positionExample: (transaction) => transaction.positionExample,
  positionRelation: (transaction) => transaction.positionRelation,
  assessment: (transaction) => transaction.assessment,
  coverage: (transaction) => transaction.coverage,
  pair: (transaction) => transaction.pair,
  verdict: (transaction) => transaction.verdict,
  resolution: (transaction) => transaction.resolution,
  contextCheck: (transaction) => transaction.contextCheck,
  brief: (transaction) => transaction.brief,
  savedView: (transaction) => transaction.savedView,
}

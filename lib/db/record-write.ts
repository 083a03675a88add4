import type { Transaction } from '@/lib/db/client'
import type * as Row from '@/lib/db/generated/sqlite/client'
import { changeRows, deleteRows, insertRows } from '@/lib/db/write-rows'

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
  formerPassage: Row.FormerPassage
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
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const some = ids.slice(start, start + idsAtOnce)
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
  for (let start = 0; start < values.length; start += idsAtOnce) {
    const some = values.slice(start, start + idsAtOnce)
    const where = { [column]: { in: some } }
    if (await delegates[entity](transaction).findFirst({ where })) return true
  }
  return false
}

/** So many ids a statement: fewer are slower, more exceed what a database takes in parameters. */
const idsAtOnce = 200

export function createRow<Name extends Entity>(
  recording: Recording,
  entity: Name,
  row: Rows[Name],
): Promise<void> {
  return createRows(recording, entity, [row])
}

export async function createRows<Name extends Entity>(
  { transaction, written }: Recording,
  entity: Name,
  rows: readonly Rows[Name][],
): Promise<void> {
  await insertRows(transaction, tableOf(entity), rows)
  for (const row of rows) written.push({ entity, entityId: row.id, before: null, after: row })
}

/** A stored row, and what it is to be. */
type RowChange<Row> = { before: Row; after: Row }

export function updateRow<Name extends Entity>(
  recording: Recording,
  entity: Name,
  before: Rows[Name],
  after: Rows[Name],
): Promise<void> {
  return updateRows(recording, entity, [{ before, after }])
}

/** Many rows at once; those that stay as they are are not written. No two of them trade what only one may have. */
export async function updateRows<Name extends Entity>(
  { transaction, written }: Recording,
  entity: Name,
  changes: readonly RowChange<Rows[Name]>[],
): Promise<void> {
  const changed = changes
    .map((change) => ({ ...change, columns: changedColumns(change) }))
    .filter(({ columns }) => columns.length > 0)
  const rows = changed.map(({ before, after, columns }) => ({
    ...Object.fromEntries(columns.map((column) => [column, Reflect.get(after, column)])),
    id: before.id,
  }))
  await changeRows(transaction, tableOf(entity), rows)
  for (const { before, after } of changed) {
    written.push({ entity, entityId: before.id, before, after })
  }
}

function changedColumns<Row extends object>({ before, after }: RowChange<Row>): string[] {
  const isSame = (column: string) => {
    const [was, is]: unknown[] = [Reflect.get(before, column), Reflect.get(after, column)]
    return was === is || JSON.stringify(was) === JSON.stringify(is)
  }
  return Object.keys(after).filter((column) => !isSame(column))
}

export function removeRow<Name extends Entity>(
  recording: Recording,
  entity: Name,
  row: Rows[Name],
): Promise<void> {
  return removeRows(recording, entity, [row])
}

export async function removeRows<Name extends Entity>(
  { transaction, written }: Recording,
  entity: Name,
  rows: readonly Rows[Name][],
): Promise<void> {
  await deleteRows(transaction, tableOf(entity), rows)
  for (const row of rows) written.push({ entity, entityId: row.id, before: row, after: null })
}

/** Models and tables have the same names, but for the first letter. */
function tableOf(entity: Entity): string {
  return entity.charAt(0).toUpperCase() + entity.slice(1)
}

/** What the delegates of all models have in common. */
type Delegate<Row> = {
  findUnique(args: { where: { id: string } }): PromiseLike<Row | null>
  findFirst(args: { where: Record<string, string | { in: string[] }> }): PromiseLike<Row | null>
  findMany(args: { where: { id: { in: string[] } } }): PromiseLike<Row[]>
}

const delegates: { [Name in Entity]: (transaction: Transaction) => Delegate<Rows[Name]> } = {
  project: (transaction) => transaction.project,
  document: (transaction) => transaction.document,
  revision: (transaction) => transaction.revision,
  claim: (transaction) => transaction.claim,
  anchor: (transaction) => transaction.anchor,
  formerPassage: (transaction) => transaction.formerPassage,
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

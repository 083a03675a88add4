import { isPostgres, type Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'

/*
 * Many rows in a few statements: they go as one JSON text that the database takes apart. Prisma binds every value of
 * every row, and changes and removes them one by one.
 */

/** So many rows a statement: their text stays within a few megabytes. */
const rowsAtOnce = 1000

/** A row, or what of it changes. */
type Row = { id: string; [column: string]: unknown }

/** Stores rows that are not there yet. Columns that a row does not name get what the schema says. */
export async function insertRows(
  transaction: Transaction,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  for (const alike of alikeIn(rows, Object.keys)) {
    const columns = columnsOf(alike.columns)
    for (const some of chunks(alike.rows)) {
      await transaction.$executeRaw`
        INSERT INTO ${nameOf(table)} (${columns})
        SELECT ${columns} FROM ${rowsOfJson(transaction, table, alike.columns, some)}`
    }
  }
}

/** Gives stored rows new values in the columns that each names. */
export async function changeRows(
  transaction: Transaction,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const changed = (row: Row) => Object.keys(row).filter((column) => column !== 'id')
  for (const { columns, rows: alike } of alikeIn(rows, changed)) {
    if (columns.length === 0) continue
    const values = columns.map((name) => Prisma.sql`${nameOf(name)} = changed.${nameOf(name)}`)
    for (const some of chunks(alike)) {
      const count = await transaction.$executeRaw`
        UPDATE ${nameOf(table)} SET ${Prisma.join(values)}
        FROM (SELECT * FROM ${rowsOfJson(transaction, table, ['id', ...columns], some)}) AS changed
        WHERE ${nameOf(table)}."id" = changed."id"`
      requireAll(count, some, table)
    }
  }
}

export async function deleteRows(
  transaction: Transaction,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  for (const some of chunks(rows)) {
    const ids = JSON.stringify(some.map(({ id }) => id))
    const list = isPostgres(transaction)
      ? Prisma.sql`SELECT jsonb_array_elements_text(${ids}::jsonb)`
      : Prisma.sql`SELECT value FROM json_each(${ids})`
    const count = await transaction.$executeRaw`
      DELETE FROM ${nameOf(table)} WHERE "id" IN (${list})`
    requireAll(count, some, table)
  }
}

function requireAll(count: number, rows: readonly Row[], table: string): void {
  if (count === rows.length) return
  throw new Error(`${rows.length - count} of ${rows.length} rows of ${table} are not stored`)
}

/** Rows that name the same columns, by these. */
function alikeIn(rows: readonly Row[], columnsIn: (row: Row) => string[]) {
  const groups = new Map<string, { columns: string[]; rows: Row[] }>()
  for (const row of rows) {
    const columns = columnsIn(row)
    const group = groups.get(columns.join())
    if (group) group.rows.push(row)
    else groups.set(columns.join(), { columns, rows: [row] })
  }
  return groups.values()
}

function* chunks(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    yield rows.slice(start, start + rowsAtOnce)
  }
}

/** A table of the rows. PostgreSQL gives each column the type that it has in the table; SQLite has none to give. */
function rowsOfJson(
  transaction: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Prisma.Sql {
  const json = JSON.stringify(rows.map(withInstants))
  if (isPostgres(transaction)) {
    return Prisma.sql`jsonb_populate_recordset(NULL::${nameOf(table)}, ${json}::jsonb) AS stored`
  }
  const values = columns.map(
    (name) => Prisma.sql`value ->> ${Prisma.raw(`'$.${name}'`)} AS ${nameOf(name)}`,
  )
  return Prisma.sql`(SELECT ${Prisma.join(values)} FROM json_each(${json})) AS stored`
}

/** Points in time as Prisma's adapter writes them to SQLite; PostgreSQL takes them for UTC as well. */
function withInstants(row: Row): Record<string, unknown> {
  const columns: [string, unknown][] = Object.entries(row)
  return Object.fromEntries(
    columns.map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString().replace('Z', '+00:00') : value,
    ]),
  )
}

function columnsOf(names: readonly string[]): Prisma.Sql {
  return Prisma.join(names.map(nameOf))
}

/** A table or a column. They come from the schema, and from what was recorded of it. */
function nameOf(name: string): Prisma.Sql {
  if (!/^\w+$/.test(name)) throw new Error(`“${name}” names no table and no column`)
  return Prisma.raw(`"${name}"`)
}

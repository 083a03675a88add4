import { isPostgres, type Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import type { Entity, Rows } from '@/lib/db/record-write'

/**
 * Rows in no order, as one JSON text that the database makes: for tables of thousands of rows. Reading 20,000 claims
 * with their passages, tags and assessments through Prisma takes ten times as long (libSQL, measured). `where` names
 * the columns of the table.
 */
export async function readRows<Name extends Entity, Column extends keyof Rows[Name] & string>(
  db: Transaction,
  entity: Name,
  columns: readonly Column[],
  where: Prisma.Sql,
): Promise<Pick<Rows[Name], Column>[]> {
  const table = entity.charAt(0).toUpperCase() + entity.slice(1)
  const parts = Prisma.raw(
    columns.map((name) => `'${name}', ${columnValue(db, `"${table}"."${name}"`)}`).join(', '),
  )
  const rows = isPostgres(db)
    ? Prisma.sql`json_agg(json_build_object(${parts}))::text`
    : Prisma.sql`json_group_array(json_object(${parts}))`
  const [found] = await db.$queryRaw<{ rows: string | null }[]>`
    SELECT ${rows} AS "rows" FROM ${Prisma.raw(`"${table}"`)} WHERE ${where}`
  const read: Record<string, unknown>[] = JSON.parse(found?.rows ?? '[]')
  const instants = columns.filter(isInstant)
  for (const row of read) {
    for (const name of instants) row[name] = instantOf(row[name])
    if (typeof row.similarity === 'string') row.similarity = Number(row.similarity)
  }
  // The database made the rows of the columns that were named, of the types that they have in the schema.
  return read as Pick<Rows[Name], Column>[]
}

/** In JSON SQLite rounds fractions to 15 digits; in a text of its own it writes all 17 that tell two apart. */
function columnValue(db: Transaction, column: string): string {
  const isFraction = column.endsWith('."similarity"')
  return isFraction && !isPostgres(db) ? `printf('%!.17g', ${column})` : column
}

/** Columns that hold points in time, and these alone, are named so in the schema. */
function isInstant(column: string): boolean {
  return column.endsWith('At')
}

/** PostgreSQL leaves out the zone, which is always UTC. */
function instantOf(value: unknown): Date | null {
  if (typeof value !== 'string') return null
  return new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`)
}

/** The ids as a list in a condition: of more of them than a statement takes as parameters. */
export function listOf(db: Transaction, ids: readonly string[]): Prisma.Sql {
  const json = JSON.stringify(ids)
  return isPostgres(db)
    ? Prisma.sql`(SELECT jsonb_array_elements_text(${json}::jsonb))`
    : Prisma.sql`(SELECT value FROM json_each(${json}))`
}

export type RecordedValue = string | number | boolean | null

/** A row as the record of a write holds it: by column, points in time as ISO 8601, lists and trees as JSON text. */
export type RecordedColumns = Readonly<Record<string, RecordedValue>>

/** One written row: `before` is null where it was created, `after` where it was removed. */
export type RecordedRow = {
  entity: string
  entityId: string
  before: RecordedColumns | null
  after: RecordedColumns | null
}

/** What the row holds after the write, or held before it was removed. */
export function columnsOf({ before, after }: RecordedRow): RecordedColumns {
  return after ?? before ?? {}
}

/**
 * Each row once, from before the first of its writes to after the last, in the order in which they were first
 * written. Rows that are in the end as they were, and those that came and went, are left out.
 */
export function netRows(rows: readonly RecordedRow[]): RecordedRow[] {
  const byName = new Map<string, RecordedRow>()
  for (const row of rows) {
    const name = `${row.entity} ${row.entityId}`
    const known = byName.get(name)
    byName.set(name, known ? { ...known, after: row.after } : row)
  }
  return [...byName.values()].filter(({ before, after }) => !isSame(before, after))
}

function isSame(a: RecordedColumns | null, b: RecordedColumns | null): boolean {
  if (!a || !b) return a === b
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => (a[name] ?? null) === (b[name] ?? null))
}

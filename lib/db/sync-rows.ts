import {
  createRow,
  type Entity,
  type Recording,
  type Rows,
  removeRow,
  updateRow,
} from '@/lib/db/record-write'

/**
 * Makes the stored rows the wanted ones, in as few writes as it takes. Rows are the same row when they have the
 * same key, whatever their ids: the stored id stays.
 */
export async function syncRows<Name extends Entity>(
  recording: Recording,
  entity: Name,
  { stored, wanted }: { stored: Rows[Name][]; wanted: Rows[Name][] },
  keyOf: (row: Rows[Name]) => unknown,
): Promise<void> {
  const storedByKey = new Map(stored.map((row) => [keyOf(row), row]))
  const wantedKeys = new Set(wanted.map(keyOf))
  for (const row of stored) {
    if (!wantedKeys.has(keyOf(row))) await removeRow(recording, entity, row)
  }
  for (const row of wanted) {
    const before = storedByKey.get(keyOf(row))
    if (before) await syncRow(recording, entity, before, { ...row, id: before.id })
    else await createRow(recording, entity, row)
  }
}

/** Writes the row unless it is stored as it is. */
export async function syncRow<Name extends Entity>(
  recording: Recording,
  entity: Name,
  before: Rows[Name],
  after: Rows[Name],
): Promise<void> {
  if (!isSameRow(before, after)) await updateRow(recording, entity, before, after)
}

/** Whether two rows of one model hold the same, in all columns but those named. */
export function isSameRow<Row extends object>(
  row: Row,
  other: Row,
  except: readonly string[] = [],
): boolean {
  return textOf(row, except) === textOf(other, except)
}

function textOf(row: object, except: readonly string[]): string {
  const columns = Object.entries(row).filter(([name]) => !except.includes(name))
  return JSON.stringify(columns.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

import { z } from 'zod'
import type { RecordedColumns, RecordedRow } from '@/lib/history/recorded-row'

const columnsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

export function parseColumns(json: string): RecordedColumns {
  return columnsSchema.parse(JSON.parse(json))
}

type Activity = { entity: string; entityId: string; before: string | null; after: string | null }

export function recordedRowOf({ entity, entityId, before, after }: Activity): RecordedRow {
  return {
    ...{ entity, entityId },
    before: before === null ? null : parseColumns(before),
    after: after === null ? null : parseColumns(after),
  }
}

/** A recorded row with its points in time: columns that are one end in "At", and no others do. */
export function reviveRow<Row>(json: string): Row {
  return JSON.parse(json, (column, value) =>
    column.endsWith('At') && typeof value === 'string' ? new Date(value) : value,
  )
}

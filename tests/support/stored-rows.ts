import type { Database } from '@/lib/db/client'
import { findRow, isEntity } from '@/lib/db/record-write'

/** Every row that is stored and was ever recorded, as JSON, by its model and id. */
export async function storedRows(database: Database): Promise<Map<string, string>> {
  const rows = new Map<string, string>()
  const recorded = await database.activity.groupBy({ by: ['entity', 'entityId'] })
  for (const { entity, entityId } of recorded) {
    if (!isEntity(entity)) throw new Error(`There is no model ${entity}`)
    const row = await findRow(database, entity, entityId)
    if (row) rows.set(`${entity} ${entityId}`, JSON.stringify(row))
  }
  return rows
}

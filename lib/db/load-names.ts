import type { Transaction } from '@/lib/db/client'
import { type Entity, findRows } from '@/lib/db/record-write'
import { parseColumns } from '@/lib/db/recorded-rows'
import { textList } from '@/lib/db/rows/column-values'
import { type Named, type Names, type Reference, referencesIn } from '@/lib/history/names'
import type { RecordedColumns } from '@/lib/history/recorded-row'

/**
 * What things are called that changes refer to, and what those belong to in turn: the document of a claim, the claims
 * of a pair. What was taken back since is called as it last was.
 */
export async function loadNames(db: Transaction, references: Reference[]): Promise<Names> {
  const names = new Map<string, Named>()
  // Three steps lead from a verdict to its pair, from there to the claims, and to their documents.
  for (let wanted = references; wanted.length > 0; ) {
    const found = await loadNamed(db, wanted)
    for (const [id, { named }] of found) names.set(id, named)
    const next = [...found.values()].flatMap(({ named, columns }) =>
      referencesIn(named.kind, columns),
    )
    wanted = next.filter(({ id }) => !names.has(id))
  }
  return names
}

type Found = Map<string, { named: Named; columns: RecordedColumns }>

async function loadNamed(db: Transaction, references: Reference[]): Promise<Found> {
  const found: Found = new Map()
  for (const kind of new Set(references.map((reference) => reference.kind))) {
    const ids = [...new Set(references.filter((one) => one.kind === kind).map(({ id }) => id))]
    if (kind === 'person') {
      for (const { id, name } of await db.user.findMany({ where: { id: { in: ids } } })) {
        found.set(id, { named: { kind, name }, columns: {} })
      }
      continue
    }
    const entity = kind === 'view' ? 'savedView' : kind
    for (const { id, columns, isThere } of await loadColumns(db, entity, ids)) {
      const named = namedOf(kind, columns, isThere)
      if (named) found.set(id, { named, columns: referringColumns(kind, columns) })
    }
  }
  return found
}

type Known = { id: string; columns: RecordedColumns; isThere: boolean }

async function loadColumns(db: Transaction, entity: Entity, ids: string[]): Promise<Known[]> {
  const rows = await findRows(db, entity, ids)
  const there = rows.map((row) => ({
    ...{ id: row.id, isThere: true },
    columns: parseColumns(JSON.stringify(row)),
  }))
  const missing = ids.filter((id) => !rows.some((row) => row.id === id))
  return [...there, ...(await loadRecorded(db, entity, missing))]
}

/** As the record has them last. */
async function loadRecorded(db: Transaction, entity: Entity, ids: string[]): Promise<Known[]> {
  if (ids.length === 0) return []
  const activities = await db.activity.findMany({
    where: { entity, entityId: { in: ids } },
    orderBy: [{ batch: { sequence: 'asc' } }, { ordinal: 'asc' }],
    select: { entityId: true, before: true, after: true },
  })
  const newest = new Map(activities.map((activity) => [activity.entityId, activity]))
  return [...newest.values()].flatMap(({ entityId: id, before, after }) => {
    const json = after ?? before
    return json === null ? [] : [{ id, columns: parseColumns(json), isThere: false }]
  })
}

/** A tag has a tag above it, and so on: its name says enough. */
function referringColumns(kind: Named['kind'], columns: RecordedColumns): RecordedColumns {
  return kind === 'claim' || kind === 'pair' ? columns : {}
}

function namedOf(
  kind: Exclude<Named['kind'], 'person'>,
  columns: RecordedColumns,
  isThere: boolean,
): Named | null {
  const text = (column: string) => String(columns[column] ?? '')
  switch (kind) {
    case 'claim':
      return {
        ...{ kind, documentId: text('documentId'), isThere },
        number: Number(columns.number),
        version: Number(columns.version),
        isArchived: (columns.archivedAt ?? null) !== null,
      }
    case 'brief':
      return {
        ...{ kind, slug: text('slug'), title: text('title'), isThere },
        isArchived: (columns.archivedAt ?? null) !== null,
      }
    case 'document':
      return {
        ...{ kind, slug: text('slug'), title: text('title'), isThere },
        ...{ publisher: text('publisher'), authors: textList(text('authors') || '[]') },
      }
    case 'question':
      return { kind, slug: text('slug'), text: text('text'), isThere }
    case 'position':
      return { kind, label: text('label') }
    case 'tag':
      return { kind, name: text('name') }
    case 'view':
      return { kind, slug: text('slug'), name: text('name'), search: text('search'), isThere }
    case 'pair':
      return {
        ...{ kind, questionId: text('questionId') },
        ...{ claimAId: text('claimAId'), claimBId: text('claimBId') },
      }
  }
}

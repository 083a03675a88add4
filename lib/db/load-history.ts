import { batchOfRow, loadReversals } from '@/lib/db/batches'
import type { Database, Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { findClaimId, listBatchesOfClaim } from '@/lib/db/list-batches-of-claim'
import { loadNames } from '@/lib/db/load-names'
import { requireProject } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { recordedRowOf } from '@/lib/db/recorded-rows'
import { NotFound } from '@/lib/errors'
import { changesOf, type SubjectChange } from '@/lib/history/changes'
import type {
  ChangeDetail,
  History,
  HistoryEntry,
  HistoryFilter,
  OtherEntry,
  ToldEntry,
} from '@/lib/history/history'
import { rowCount } from '@/lib/history/history'
import { referencesOf } from '@/lib/history/names'
import type { RecordedRow } from '@/lib/history/recorded-row'
import { fateOf, originOf, type Reversals } from '@/lib/history/reversals'
import { entitiesOf } from '@/lib/history/subject'

/** So many entries a page; more are slower to read than to page through. */
const entriesAtOnce = 30

/** An entry of more rows than this is told on a page of its own. */
const mostRowsTold = 60

/** So many changes of one entry a page. */
const changesAtOnce = 50

type Asked = {
  project: string
  filter: HistoryFilter
  before: number | null
  /** The person whose changes alone are told, without the import of the project; null for everybody's. */
  only: string | null
}

/** What was done in a project, the newest first, from before a sequence on. */
export function loadHistory(
  database: Database | Transaction,
  { project: slug, filter, before, only }: Asked,
): Promise<History> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, slug)
    const all = { projectId, ...writesSomething, ...ownChanges(only) }
    const matching = { AND: [all, await conditionOf(db, projectId, filter)] }
    const rows = await db.batch.findMany({
      where: { AND: [matching, before === null ? {} : { sequence: { lt: before } }] },
      orderBy: { sequence: 'desc' },
      take: entriesAtOnce,
      select: entrySelect,
    })
    const reversals = await loadEntryReversals(db, projectId)
    const entries = rows.map((row) => entryOfRow(row, reversals))
    const told = await tell(db, await withCounts(db, entries))
    return {
      entries: told,
      names: await loadNames(db, referencesOf(told.flatMap(({ changes }) => changes ?? []))),
      total: await db.batch.count({ where: all }),
      matching: await db.batch.count({ where: matching }),
      newer:
        before === null
          ? 0
          : await db.batch.count({ where: { AND: [matching, { sequence: { gte: before } }] } }),
      people: only === null ? await listPeople(db, projectId) : [only],
      only,
    }
  })
}

type AskedChange = Pick<Asked, 'project' | 'only'> & {
  sequence: number
  offset: number
  /** The number of a claim: only what was done to it is told. */
  claim: number | null
}

/** One entry, with a part of its changes. */
export function loadChange(
  database: Database | Transaction,
  { project: slug, sequence, offset, only, claim }: AskedChange,
): Promise<ChangeDetail> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, slug)
    const row = await db.batch.findFirst({
      where: { projectId, sequence, ...ownChanges(only) },
      select: entrySelect,
    })
    if (!row) throw new NotFound('There is no such change in the history of the project.')
    const reversals = await loadEntryReversals(db, projectId)
    const [entry] = await withCounts(db, [entryOfRow(row, reversals)])
    if (!entry) throw new Error('the entry that was found was lost')
    const all = (await loadChanges(db, [entry.id])).get(entry.id) ?? []
    const claimId = claim === null ? null : await findClaimId(db, projectId, claim)
    const changes = claim === null ? all : all.filter(({ subject }) => subject.id === claimId)
    const shown = changes.slice(offset, offset + changesAtOnce)
    const names = await loadNames(db, referencesOf(shown))
    return { entry, changes: shown, names, changeCount: changes.length, offset }
  })
}

/** A request that changed nothing is answered again when it is repeated, and is no part of the history. */
const writesSomething = { activities: { some: {} } } satisfies Prisma.BatchWhereInput

function ownChanges(only: string | null): Prisma.BatchWhereInput {
  return only === null ? {} : { by: { name: only }, kind: { not: 'lasting' } }
}

async function conditionOf(
  db: Transaction,
  projectId: string,
  { by, kind, claim, from, to }: HistoryFilter,
): Promise<Prisma.BatchWhereInput> {
  const conditions: Prisma.BatchWhereInput[] = []
  if (by !== null) conditions.push({ by: { name: by } })
  if (kind !== null) conditions.push({ activities: { some: { entity: { in: entitiesOf(kind) } } } })
  if (claim !== null) {
    conditions.push({ id: { in: await listBatchesOfClaim(db, projectId, claim) } })
  }
  if (from !== null) conditions.push({ createdAt: { gte: startOfDay(from) } })
  if (to !== null) conditions.push({ createdAt: { lt: startOfNextDay(to) } })
  return { AND: conditions }
}

function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

function startOfNextDay(day: string): Date {
  const start = startOfDay(day)
  start.setUTCDate(start.getUTCDate() + 1)
  return start
}

async function listPeople(db: Transaction, projectId: string): Promise<string[]> {
  const people = await db.user.findMany({
    where: { batches: { some: { projectId, ...writesSomething } } },
    select: { name: true },
  })
  return people.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'))
}

const entrySelect = {
  id: true,
  projectId: true,
  byId: true,
  sequence: true,
  kind: true,
  revertsId: true,
  label: true,
  createdAt: true,
  by: { select: { name: true } },
} satisfies Prisma.BatchSelect

type EntryRow = Prisma.BatchGetPayload<{ select: typeof entrySelect }>

/** Who did each of the batches that a chain of reversals can end in. */
type EntryReversals = { reversals: Reversals; told: Map<string, OtherEntry> }

async function loadEntryReversals(db: Transaction, projectId: string): Promise<EntryReversals> {
  const reversals = await loadReversals(db, projectId)
  const rows = await db.batch.findMany({
    where: { projectId, OR: [{ revertsId: { not: null } }, { revertedBy: { isNot: null } }] },
    select: entrySelect,
  })
  return { reversals, told: new Map(rows.map((row) => [row.id, otherEntryOf(row)])) }
}

function otherEntryOf({ sequence, label, by, createdAt }: EntryRow): OtherEntry {
  return { sequence, label, by: by.name, at: createdAt.toISOString() }
}

function entryOfRow(row: EntryRow, { reversals, told }: EntryReversals): HistoryEntry {
  const step = batchOfRow(row)
  const { end, isInPlace } = fateOf(step, reversals)
  return {
    ...{ id: row.id, kind: step.kind, counts: [], isInPlace },
    takesBack: !originOf(step, reversals).isInPlace,
    ...otherEntryOf(row),
    decidedBy: end.id === row.id ? null : (told.get(end.id) ?? null),
    reverts: row.revertsId === null ? null : (told.get(row.revertsId) ?? null),
  }
}

async function withCounts(db: Transaction, entries: HistoryEntry[]): Promise<HistoryEntry[]> {
  const groups = await db.activity.groupBy({
    by: ['batchId', 'entity'],
    where: { batchId: { in: entries.map(({ id }) => id) } },
    _count: true,
  })
  return entries.map((entry) => ({
    ...entry,
    counts: groups
      .filter(({ batchId }) => batchId === entry.id)
      .map(({ entity, _count: count }) => ({ entity, count }))
      .toSorted((a, b) => (a.entity < b.entity ? -1 : 1)),
  }))
}

async function tell(db: Transaction, entries: HistoryEntry[]): Promise<ToldEntry[]> {
  const short = entries.filter((entry) => rowCount(entry) <= mostRowsTold)
  const changes = await loadChanges(
    db,
    short.map(({ id }) => id),
  )
  return entries.map((entry) => ({ ...entry, changes: changes.get(entry.id) ?? null }))
}

/** The changes of each batch. Texts of documents are not read: they are large, and never change. */
async function loadChanges(
  db: Transaction,
  batchIds: string[],
): Promise<Map<string, SubjectChange[]>> {
  const activities = await db.activity.findMany({
    where: { batchId: { in: batchIds }, entity: { not: 'revision' } },
    orderBy: { ordinal: 'asc' },
    select: { batchId: true, entity: true, entityId: true, before: true, after: true },
  })
  const rows = new Map<string, RecordedRow[]>(batchIds.map((id) => [id, []]))
  for (const { batchId, ...activity } of activities) {
    rows.get(batchId)?.push(recordedRowOf(activity))
  }
  for (const { batchId, row } of await loadRevisionRows(db, batchIds)) rows.get(batchId)?.push(row)
  return new Map([...rows].map(([id, known]) => [id, changesOf(known)]))
}

/** How a text came to a document, without the text. What was taken back since went with its document. */
async function loadRevisionRows(
  db: Transaction,
  batchIds: string[],
): Promise<{ batchId: string; row: RecordedRow }[]> {
  const made = await db.activity.findMany({
    where: { batchId: { in: batchIds }, entity: 'revision', before: null },
    select: { batchId: true, entityId: true },
  })
  const revisions = await db.revision.findMany({
    where: { id: { in: made.map(({ entityId }) => entityId) } },
    select: {
      ...{ id: true, documentId: true, number: true, importMethod: true },
      ...{ sourceName: true, note: true },
    },
  })
  const byId = new Map(revisions.map((revision) => [revision.id, revision]))
  return made.flatMap(({ batchId, entityId }) => {
    const after = byId.get(entityId)
    return after ? [{ batchId, row: { entity: 'revision', entityId, before: null, after } }] : []
  })
}

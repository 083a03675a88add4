import {
  columnsOf,
  netRows,
  type RecordedColumns,
  type RecordedRow,
  type RecordedValue,
} from '@/lib/history/recorded-row'
import {
  entitiesOf,
  type Subject,
  type SubjectKind,
  subjectKinds,
  subjectOf,
} from '@/lib/history/subject'

/** What happened to a subject. Something that came with its verdicts, readings or passages is `made` as a whole. */
export type ChangeKind = 'made' | 'changed' | 'archived' | 'in-use-again' | 'removed'

/** One thing that a change says differently. */
export type ChangedPart = {
  /** Which column of which model: "claim.likelihood". */
  name: PartName
  /** The whole row, as it is after the change or was before it was removed: on which question, read by whom. */
  row: RecordedColumns
  /** Null where nothing was said. */
  before: RecordedValue
  after: RecordedValue
}

export type SubjectChange = {
  subject: Subject
  what: ChangeKind
  parts: ChangedPart[]
  /** The version that the change gave a claim or a document; null where it went, and for what has no versions. */
  version: number | null
}

/** What is shown of each model, in the order in which it is read. All other columns follow from these or count. */
const shownParts = [
  'anchor.exact',
  'anchor.status',
  'assessment.positionId',
  'claim.statement',
  'claim.speaker',
  'claim.authorStance',
  'claim.hedgeCues',
  'claim.likelihood',
  'claim.kind',
  'claim.asOf',
  'claim.horizon',
  'claim.sourceConfidence',
  'claim.annotatorConfidence',
  'claim.status',
  'claimTag.tagId',
  'claim.note',
  'contextCheck.turn',
  'pair.pairedById',
  'verdict.outcome',
  'verdict.kinds',
  'verdict.supersedingClaimId',
  'verdict.reason',
  'verdict.confidence',
  'resolution.outcome',
  'resolution.kinds',
  'resolution.supersedingClaimId',
  'resolution.reason',
  'resolution.overrideReason',
  'question.text',
  'question.description',
  'question.isScale',
  'question.parentId',
  'position.label',
  'position.definition',
  'position.mergedIntoId',
  'position.archivedAt',
  'positionExample.claimId',
  'positionExample.kind',
  'positionExample.note',
  'positionRelation.relation',
  'coverage.state',
  'coverage.note',
  'tag.name',
  'tag.description',
  'tag.parentId',
  'tag.ordinal',
  'tag.colour',
  'tag.mergedIntoId',
  'tagAlias.name',
  'tagExample.claimId',
  'tagExample.kind',
  'tagExample.note',
  'document.title',
  'document.standfirst',
  'document.authors',
  'document.publisher',
  'document.publishedOn',
  'document.url',
  'document.language',
  'document.provenance',
  'revision.importMethod',
  'revision.sourceName',
  'revision.note',
  'brief.title',
  'brief.content',
  'savedView.name',
  'savedView.search',
  'project.title',
  'project.description',
] as const
export type PartName = (typeof shownParts)[number]

/** What a new row says without anybody having said it. */
const defaults: { [Name in PartName]?: RecordedValue } = {
  'anchor.status': 'exact',
  'claim.authorStance': 'asserts',
  'claim.status': 'draft',
}

/** The rows of one batch, as changes of what people know by name. Models of later versions are left out. */
export function changesOf(rows: readonly RecordedRow[]): SubjectChange[] {
  const bySubject = new Map<string, { subject: Subject; rows: RecordedRow[] }>()
  for (const row of netRows(rows)) {
    const subject = subjectOf(row)
    if (!subject) continue
    const known = bySubject.get(`${subject.kind} ${subject.id}`)
    if (known) known.rows.push(row)
    else bySubject.set(`${subject.kind} ${subject.id}`, { subject, rows: [row] })
  }
  return [...bySubject.values()]
    .map(changeOf)
    .toSorted((a, b) => kindOrder(a.subject.kind) - kindOrder(b.subject.kind))
}

function kindOrder(kind: SubjectKind): number {
  return subjectKinds.indexOf(kind)
}

function changeOf({ subject, rows }: { subject: Subject; rows: RecordedRow[] }): SubjectChange {
  const own = rows.find(({ entity, entityId }) => isOwnRow(subject, entity, entityId))
  const version = own?.after?.version
  return {
    subject,
    what: own ? whatHappened(own) : 'changed',
    parts: rows.flatMap(partsOf).toSorted((a, b) => partOrder(a.name) - partOrder(b.name)),
    version: typeof version === 'number' ? version : null,
  }
}

/** The row that is the subject itself, among those that belong to it. */
function isOwnRow({ kind, id }: Subject, entity: string, entityId: string): boolean {
  return entityId === id && entitiesOf(kind).includes(entity)
}

function whatHappened({ before, after }: RecordedRow): ChangeKind {
  if (!before) return 'made'
  if (!after) return 'removed'
  const [wasArchived, isArchived] = [before.archivedAt ?? null, after.archivedAt ?? null]
  if (wasArchived === null && isArchived !== null) return 'archived'
  if (wasArchived !== null && isArchived === null) return 'in-use-again'
  return 'changed'
}

function partOrder(name: PartName): number {
  return shownParts.indexOf(name)
}

function partsOf(row: RecordedRow): ChangedPart[] {
  const { entity, before, after } = row
  return shownParts
    .filter((name) => name.startsWith(`${entity}.`))
    .map((name) => {
      const column = name.slice(entity.length + 1)
      return {
        name,
        row: columnsOf(row),
        before: said(name, before?.[column], after),
        after: said(name, after?.[column], before),
      }
    })
    .filter((part) => part.before !== part.after)
}

/** Nothing is said by what is empty, nor, in a row that came or went as a whole, by what any row says at first. */
function said(
  name: PartName,
  value: RecordedValue | undefined,
  otherSide: RecordedColumns | null,
): RecordedValue {
  if (value === undefined || value === '' || value === '[]' || value === false) return null
  return otherSide === null && value === (defaults[name] ?? null) ? null : value
}

/** Columns by the names of the parts that are shown of them, for whoever adds one to the schema. */
export const shownPartNames: readonly string[] = shownParts

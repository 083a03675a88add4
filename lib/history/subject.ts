import { columnsOf, type RecordedRow } from '@/lib/history/recorded-row'

/** What changes are about, as people see it. The order is that of filters. */
export const subjectKinds = [
  'claim',
  'pair',
  'question',
  'coverage',
  'tag',
  'document',
  'brief',
  'view',
  'project',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

export type Subject = { kind: SubjectKind; id: string }

/** Which subject the rows of a model belong to, and the column that names it where it is not the row itself. */
const subjectOfEntity: Readonly<Record<string, readonly [SubjectKind, string?]>> = {
  claim: ['claim'],
  anchor: ['claim', 'claimId'],
  formerPassage: ['claim', 'claimId'],
  claimTag: ['claim', 'claimId'],
  assessment: ['claim', 'claimId'],
  contextCheck: ['claim', 'claimId'],
  pair: ['pair'],
  verdict: ['pair', 'pairId'],
  resolution: ['pair', 'pairId'],
  question: ['question'],
  position: ['question', 'questionId'],
  positionRelation: ['question', 'questionId'],
  positionExample: ['question', 'questionId'],
  coverage: ['coverage'],
  tag: ['tag'],
  tagAlias: ['tag', 'tagId'],
  tagExample: ['tag', 'tagId'],
  document: ['document'],
  revision: ['document', 'documentId'],
  brief: ['brief'],
  savedView: ['view'],
  project: ['project'],
}

/** Null where the row is of a model that this version does not know. */
export function subjectOf(row: RecordedRow): Subject | null {
  const [kind, column] = subjectOfEntity[row.entity] ?? []
  if (kind === undefined) return null
  if (column === undefined) return { kind, id: row.entityId }
  const id = columnsOf(row)[column]
  return typeof id === 'string' ? { kind, id } : null
}

/** The models whose rows belong to a kind of subject. */
export function entitiesOf(kind: SubjectKind): string[] {
  return Object.entries(subjectOfEntity).flatMap(([entity, [known]]) =>
    known === kind ? [entity] : [],
  )
}

/** Every model that the history has words for. */
export const knownEntities: readonly string[] = Object.keys(subjectOfEntity)

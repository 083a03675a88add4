import type { PartName, SubjectChange } from '@/lib/history/changes'
import type { RecordedColumns } from '@/lib/history/recorded-row'

/** What something is called, and whether it is in the project now: what was taken back keeps its name. */
export type Named =
  | { kind: 'person'; name: string }
  | {
      kind: 'claim'
      number: number
      documentId: string
      isThere: boolean
      isArchived: boolean
      version: number
    }
  | {
      kind: 'document'
      slug: string
      title: string
      /** Labels call it by these too. */
      publisher: string
      authors: string[]
      isThere: boolean
    }
  | { kind: 'question'; slug: string; text: string; isThere: boolean }
  | { kind: 'position'; label: string }
  | { kind: 'tag'; name: string }
  | { kind: 'brief'; slug: string; title: string; isThere: boolean; isArchived: boolean }
  | { kind: 'view'; slug: string; name: string; search: string; isThere: boolean }
  | { kind: 'pair'; questionId: string; claimAId: string; claimBId: string }

/** By id. Ids are UUIDs, so no two things share one. */
export type Names = ReadonlyMap<string, Named>

/** The thing of a kind with an id, where its name is known. */
export function findNamed<Kind extends Named['kind']>(
  names: Names,
  kind: Kind,
  id: unknown,
): Extract<Named, { kind: Kind }> | null {
  const named = typeof id === 'string' ? names.get(id) : undefined
  return named !== undefined && isOfKind(named, kind) ? named : null
}

function isOfKind<Kind extends Named['kind']>(
  named: Named,
  kind: Kind,
): named is Extract<Named, { kind: Kind }> {
  return named.kind === kind
}

/** What a column refers to; columns that are not here name nothing that people see. */
const kindOfReference: Readonly<Record<string, Named['kind']>> = {
  byId: 'person',
  reviewerId: 'person',
  pairedById: 'person',
  claimId: 'claim',
  claimAId: 'claim',
  claimBId: 'claim',
  supersedingClaimId: 'claim',
  documentId: 'document',
  questionId: 'question',
  positionId: 'position',
  positionAId: 'position',
  positionBId: 'position',
  tagId: 'tag',
  pairId: 'pair',
}

/** What refers to another row of its own model. */
const columnsOfOwnKind: readonly string[] = ['parentId', 'mergedIntoId']

export type Reference = { kind: Named['kind']; id: string }

/** What changes refer to and are about, so that it can be called by its name. */
export function referencesOf(changes: readonly SubjectChange[]): Reference[] {
  return changes.flatMap(({ subject: { kind, id }, parts }) => {
    const inParts = parts.flatMap(({ name, row }) => referencesIn(modelOf(name), row))
    // A column of an updated row can have named something else before.
    const before = parts.flatMap(({ name, before: value }) =>
      referencesIn(modelOf(name), { [name.slice(name.indexOf('.') + 1)]: value }),
    )
    const own: Reference[] = isNamedKind(kind) ? [{ kind, id }] : []
    return [...own, ...inParts, ...before]
  })
}

function modelOf(name: PartName): string {
  return name.slice(0, name.indexOf('.'))
}

/** What the columns of a row of a model refer to. */
export function referencesIn(model: string, row: RecordedColumns): Reference[] {
  return Object.entries(row).flatMap(([column, id]) => {
    const kind = columnsOfOwnKind.includes(column) ? ownKind(model) : kindOfReference[column]
    return kind !== undefined && typeof id === 'string' ? [{ kind, id }] : []
  })
}

function ownKind(model: string): Named['kind'] | undefined {
  return treeKinds.find((kind) => kind === model)
}

const treeKinds = ['question', 'position', 'tag'] as const

const namedKinds = ['claim', 'document', 'question', 'tag', 'pair', 'brief', 'view'] as const

function isNamedKind(kind: string): kind is (typeof namedKinds)[number] {
  return namedKinds.some((known) => known === kind)
}

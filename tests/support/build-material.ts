import type { Claim, Passage } from '@/lib/claims/claim'
import type { Document } from '@/lib/documents/document'
import type { Position, Question, Tag } from '@/lib/questions/question'

const createdAt = '2026-01-01T00:00:00.000Z'

export function buildPassage(fields: Partial<Passage> = {}): Passage {
  return {
    revisionId: 'revision-1',
    start: 0,
    end: 5,
    exact: 'quote',
    prefix: '',
    suffix: '',
    status: 'exact',
    method: 'offsets',
    similarity: 1,
    ...fields,
  }
}

/** A claim of document-1 asserted by its author. Its id follows its number. */
export function buildClaim({
  positions = {},
  ...fields
}: Partial<Claim> & {
  /** Position by question, as read by Ana. */
  positions?: Record<string, string>
} = {}): Claim {
  const number = fields.number ?? 1
  return {
    id: `claim-${number}`,
    number,
    documentId: 'document-1',
    passages: [buildPassage()],
    statement: '',
    note: null,
    speaker: null,
    authorStance: 'asserts',
    hedge: { cues: [], likelihood: null },
    kind: null,
    asOf: null,
    horizon: null,
    sourceConfidence: null,
    annotatorConfidence: null,
    status: 'draft',
    tagIds: [],
    assessments: Object.entries(positions).map(([questionId, positionId]) => ({
      questionId,
      positionId,
      by: 'Ana',
      createdAt,
    })),
    version: 1,
    createdBy: 'Ana',
    createdAt,
    updatedAt: createdAt,
    archivedAt: null,
    ...fields,
  }
}

export function buildDocument(fields: Partial<Document> = {}): Document {
  const id = fields.id ?? 'document-1'
  return {
    id,
    slug: id,
    title: `Title of ${id}`,
    standfirst: '',
    authors: [],
    publisher: `Publisher of ${id}`,
    publishedOn: null,
    url: null,
    language: 'en',
    provenance: '',
    version: 1,
    createdAt,
    archivedAt: null,
    ...fields,
  }
}

export function buildPosition(fields: Partial<Position> = {}): Position {
  const id = fields.id ?? 'position-1'
  return {
    id,
    slug: id,
    label: `Label of ${id}`,
    definition: '',
    ordinal: 0,
    examples: [],
    mergedIntoId: null,
    archivedAt: null,
    ...fields,
  }
}

export function buildTag(fields: Partial<Tag> = {}): Tag {
  const id = fields.id ?? 'tag-1'
  return {
    id,
    slug: id,
    name: `Name of ${id}`,
    description: '',
    parentId: null,
    colour: null,
    ordinal: 0,
    aliases: [],
    examples: [],
    mergedIntoId: null,
    version: 1,
    archivedAt: null,
    ...fields,
  }
}

/** A question whose positions are named by their ids and exclude each other, unless relations say otherwise. */
export function buildQuestion({
  positionIds = ['yes', 'no'],
  ...fields
}: Partial<Question> & { positionIds?: string[] } = {}): Question {
  const positions = positionIds.map((id, ordinal) => buildPosition({ id, ordinal }))
  return {
    id: 'question-1',
    parentId: null,
    slug: 'question-1',
    text: 'Does it last?',
    description: '',
    isScale: false,
    ordinal: 0,
    archivedAt: null,
    positions,
    relations: positions.flatMap((a, index) =>
      positions.slice(index + 1).map((b) => ({
        positionAId: a.id,
        positionBId: b.id,
        relation: 'exclusive' as const,
      })),
    ),
    ...fields,
  }
}

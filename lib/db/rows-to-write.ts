import { uuidv7 } from 'uuidv7'
import type { Brief } from '@/lib/briefs/brief'
import type { Claim } from '@/lib/claims/claim'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { FormerPassage } from '@/lib/claims/former-passage'
import type { SavedView } from '@/lib/claims/saved-view'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { Resolution } from '@/lib/comparison/resolution'
import type { Verdict } from '@/lib/comparison/verdict'
import type { Rows } from '@/lib/db/record-write'
import type { Document, Revision } from '@/lib/documents/document'
import type { Coverage, Example, Question, Tag } from '@/lib/questions/question'

// The way back is in rows/. Rows that the domain does not name get a new id here; a row that is stored already
// keeps its own (sync-rows.ts).

/** The id of a person by name. */
export type People = ReadonlyMap<string, string>

export function documentRow(document: Document, projectId: string): Rows['document'] {
  const { authors, createdAt, archivedAt, ...fields } = document
  return {
    ...fields,
    projectId,
    authors: JSON.stringify(authors),
    createdAt: new Date(createdAt),
    archivedAt: dateOrNull(archivedAt),
  }
}

export function revisionRow(revision: Revision): Rows['revision'] {
  const { content, source, createdAt, ...fields } = revision
  return {
    ...fields,
    content: JSON.stringify(content),
    sourceName: source?.fileName ?? null,
    sourceMediaType: source?.mediaType ?? null,
    sourceLength: source?.byteLength ?? null,
    sourceSha256: source?.sha256 ?? null,
    sourceAddress: source?.address ?? null,
    createdAt: new Date(createdAt),
  }
}

export type TagRows = {
  tag: Rows['tag']
  aliases: Rows['tagAlias'][]
  examples: Rows['tagExample'][]
}

export function tagRows(tag: Tag, projectId: string): TagRows {
  const { aliases, examples, archivedAt, ...fields } = tag
  return {
    tag: { ...fields, projectId, archivedAt: dateOrNull(archivedAt) },
    aliases: aliases.map((name, ordinal) => ({ id: uuidv7(), tagId: tag.id, name, ordinal })),
    examples: exampleRows(examples).map((row) => ({ ...row, tagId: tag.id })),
  }
}

function exampleRows(examples: readonly Example[]) {
  return examples.map((example, ordinal) => ({ ...example, id: uuidv7(), ordinal }))
}

export type QuestionRows = {
  question: Rows['question']
  positions: Rows['position'][]
  examples: Rows['positionExample'][]
  relations: Rows['positionRelation'][]
}

export function questionRows(question: Question, projectId: string): QuestionRows {
  const { positions, relations, archivedAt, ...fields } = question
  const questionId = question.id
  return {
    question: { ...fields, projectId, archivedAt: dateOrNull(archivedAt) },
    positions: positions.map(({ examples: _, ...position }) => ({
      ...position,
      questionId,
      archivedAt: dateOrNull(position.archivedAt),
    })),
    examples: positions.flatMap(({ id: positionId, examples }) =>
      exampleRows(examples).map((row) => ({ ...row, questionId, positionId })),
    ),
    // Unknown is the absence of a row.
    relations: relations
      .filter(({ relation }) => relation !== 'unknown')
      .map(({ positionAId, positionBId, relation }) => {
        const [a = positionAId, b = positionBId] = [positionAId, positionBId].toSorted()
        return { id: uuidv7(), questionId, positionAId: a, positionBId: b, relation }
      }),
  }
}

export type ClaimRows = {
  claim: Rows['claim']
  anchors: Rows['anchor'][]
  tags: Rows['claimTag'][]
  assessments: Rows['assessment'][]
}

export function claimRows(claim: Claim, projectId: string, people: People): ClaimRows {
  const claimId = claim.id
  return {
    claim: claimRow(claim, projectId, people),
    anchors: claim.passages.map((passage, ordinal) => ({
      ...passage,
      id: uuidv7(),
      claimId,
      ordinal,
    })),
    tags: claim.tagIds.map((tagId) => ({ id: uuidv7(), claimId, tagId })),
    assessments: claim.assessments.map(({ questionId, positionId, by, createdAt }) => ({
      ...{ id: uuidv7(), claimId, questionId, positionId },
      byId: idOf(people, by),
      createdAt: new Date(createdAt),
    })),
  }
}

export function formerPassageRow(passage: FormerPassage): Rows['formerPassage'] {
  return { ...passage, id: uuidv7() }
}

function claimRow(claim: Claim, projectId: string, people: People): Rows['claim'] {
  const { id, number, documentId, statement, note, speaker, authorStance, hedge, kind } = claim
  const { asOf, horizon, sourceConfidence, annotatorConfidence, status, version } = claim
  return {
    ...{ id, projectId, documentId, number, statement, speaker, authorStance, kind, asOf, horizon },
    ...{ sourceConfidence, annotatorConfidence, status, version },
    note: note && JSON.stringify(note),
    hedgeCues: JSON.stringify(hedge.cues),
    likelihood: hedge.likelihood,
    createdById: idOf(people, claim.createdBy),
    createdAt: new Date(claim.createdAt),
    updatedAt: new Date(claim.updatedAt),
    archivedAt: dateOrNull(claim.archivedAt),
  }
}

export function coverageRow(coverage: Coverage, people: People): Rows['coverage'] {
  const { by, checkedAt, ...fields } = coverage
  return { ...fields, id: uuidv7(), byId: idOf(people, by), checkedAt: new Date(checkedAt) }
}

export function contextCheckRow(check: ContextCheck, people: People): Rows['contextCheck'] {
  const { by, checkedAt, ...fields } = check
  return { ...fields, id: uuidv7(), byId: idOf(people, by), checkedAt: new Date(checkedAt) }
}

export function briefRow(brief: Brief, projectId: string, people: People): Rows['brief'] {
  const { createdBy, source, content, createdAt, updatedAt, archivedAt, ...fields } = brief
  return {
    ...fields,
    projectId,
    source: JSON.stringify(source),
    content: JSON.stringify(content),
    createdById: idOf(people, createdBy),
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
    archivedAt: dateOrNull(archivedAt),
  }
}

export function viewRow(view: SavedView, projectId: string, people: People): Rows['savedView'] {
  const { createdBy, createdAt, archivedAt, ...fields } = view
  return {
    ...fields,
    projectId,
    createdById: idOf(people, createdBy),
    createdAt: new Date(createdAt),
    archivedAt: dateOrNull(archivedAt),
  }
}

export function pairRow(
  pair: Omit<StoredPair, 'verdicts' | 'resolutions'>,
  createdAt: Date,
  people: People,
): Rows['pair'] {
  const { id, questionId, claimAId, claimBId, pairedBy } = pair
  const pairedById = pairedBy === null ? null : idOf(people, pairedBy)
  return { id, questionId, claimAId, claimBId, pairedById, createdAt }
}

export function verdictRow(verdict: Verdict, pairId: string, people: People): Rows['verdict'] {
  const { reviewer, kinds, judged, createdAt, ...fields } = verdict
  return {
    ...fields,
    pairId,
    reviewerId: idOf(people, reviewer),
    kinds: JSON.stringify(kinds),
    judged: judged && JSON.stringify(judged),
    createdAt: new Date(createdAt),
  }
}

export function resolutionRow(
  resolution: Resolution,
  pairId: string,
  people: People,
): Rows['resolution'] {
  const { by, kinds, createdAt, ...fields } = resolution
  return {
    ...fields,
    pairId,
    byId: idOf(people, by),
    kinds: JSON.stringify(kinds),
    createdAt: new Date(createdAt),
  }
}

function idOf(people: People, name: string): string {
  const id = people.get(name)
  if (id === undefined) throw new Error(`${name} was not entered before the rows that name them`)
  return id
}

function dateOrNull(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant)
}

import { z } from 'zod'
import { locationMethods, locationStatuses } from '@/lib/anchoring/anchor'
import { type Brief, briefSourceSchema } from '@/lib/briefs/brief'
import type { Claim, Passage } from '@/lib/claims/claim'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { FormerPassage } from '@/lib/claims/former-passage'
import type { SavedView } from '@/lib/claims/saved-view'
import {
  authorStances,
  claimKinds,
  claimStatuses,
  confidences,
  likelihoods,
} from '@/lib/claims/scales'
import { judgedContentSchema } from '@/lib/comparison/judged-content'
import type { Project, StoredPair } from '@/lib/comparison/project-snapshot'
import type { Resolution } from '@/lib/comparison/resolution'
import {
  type DisagreementKind,
  disagreementKinds,
  type Verdict,
  verdictOutcomes,
} from '@/lib/comparison/verdict'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import {
  type Document,
  importMethods,
  type Revision,
  type RevisionSource,
} from '@/lib/documents/document'
import {
  type Coverage,
  coverageStates,
  type Example,
  exampleKinds,
  positionRelations,
  type Question,
  type Tag,
} from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'

// What each query selects, and what the domain makes of the row. Rows are ordered here and not by the engines,
// whose collations differ.

export const projectSelect = {
  id: true,
  slug: true,
  title: true,
  description: true,
  nextClaimNumber: true,
  createdAt: true,
} satisfies Prisma.ProjectSelect

export function projectOfRow(
  row: Prisma.ProjectGetPayload<{ select: typeof projectSelect }>,
): Project {
  return { ...row, createdAt: row.createdAt.toISOString() }
}

export const documentSelect = {
  id: true,
  slug: true,
  title: true,
  standfirst: true,
  authors: true,
  publisher: true,
  publishedOn: true,
  url: true,
  language: true,
  provenance: true,
  version: true,
  createdAt: true,
  archivedAt: true,
} satisfies Prisma.DocumentSelect

export function documentOfRow(
  row: Prisma.DocumentGetPayload<{ select: typeof documentSelect }>,
): Document {
  return {
    ...row,
    authors: textList(row.authors),
    createdAt: row.createdAt.toISOString(),
    archivedAt: instantOrNull(row.archivedAt),
  }
}

export const revisionSelect = {
  id: true,
  documentId: true,
  number: true,
  text: true,
  sha256: true,
  content: true,
  importMethod: true,
  note: true,
  sourceName: true,
  sourceMediaType: true,
  sourceLength: true,
  sourceSha256: true,
  sourceAddress: true,
  createdAt: true,
} satisfies Prisma.RevisionSelect

export function revisionOfRow(
  row: Prisma.RevisionGetPayload<{ select: typeof revisionSelect }>,
): Revision {
  const { sourceName, sourceMediaType, sourceLength, sourceSha256, sourceAddress, ...fields } = row
  return {
    ...fields,
    content: JSON.parse(row.content),
    importMethod: oneOf(importMethods, row.importMethod),
    source: sourceOfRow(row),
    createdAt: row.createdAt.toISOString(),
  }
}

type SourceColumns = {
  sourceName: string | null
  sourceMediaType: string | null
  sourceLength: number | null
  sourceSha256: string | null
  sourceAddress: string | null
}

/** The columns are set together. */
export function sourceOfRow(row: SourceColumns): RevisionSource | null {
  if (row.sourceSha256 === null) return null
  return {
    fileName: row.sourceName ?? '',
    mediaType: row.sourceMediaType ?? '',
    byteLength: row.sourceLength ?? 0,
    sha256: row.sourceSha256,
    address: row.sourceAddress,
  }
}

const exampleSelect = { claimId: true, kind: true, note: true, ordinal: true } as const

type ExampleRow = { claimId: string; kind: string; note: string; ordinal: number }

function examplesOf(rows: readonly ExampleRow[]): Example[] {
  return rows
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ ordinal: _, kind, ...example }) => ({ ...example, kind: oneOf(exampleKinds, kind) }))
}

export const questionSelect = {
  id: true,
  parentId: true,
  slug: true,
  text: true,
  description: true,
  isScale: true,
  ordinal: true,
  archivedAt: true,
  positions: {
    select: {
      id: true,
      slug: true,
      label: true,
      definition: true,
      ordinal: true,
      mergedIntoId: true,
      archivedAt: true,
      examples: { select: exampleSelect },
    },
  },
  relations: { select: { positionAId: true, positionBId: true, relation: true } },
} satisfies Prisma.QuestionSelect

export function questionOfRow(
  row: Prisma.QuestionGetPayload<{ select: typeof questionSelect }>,
): Question {
  return {
    ...row,
    archivedAt: instantOrNull(row.archivedAt),
    positions: row.positions
      .map(({ examples, ...position }) => ({
        ...position,
        examples: examplesOf(examples),
        archivedAt: instantOrNull(position.archivedAt),
      }))
      .toSorted(byOrdinal),
    relations: row.relations
      .map(({ relation, ...ids }) => ({ ...ids, relation: oneOf(positionRelations, relation) }))
      .toSorted(
        (a, b) =>
          compareText(a.positionAId, b.positionAId) || compareText(a.positionBId, b.positionBId),
      ),
  }
}

export const tagSelect = {
  id: true,
  slug: true,
  name: true,
  description: true,
  parentId: true,
  colour: true,
  ordinal: true,
  mergedIntoId: true,
  version: true,
  archivedAt: true,
  aliases: { select: { name: true, ordinal: true } },
  examples: { select: exampleSelect },
} satisfies Prisma.TagSelect

export function tagOfRow(row: Prisma.TagGetPayload<{ select: typeof tagSelect }>): Tag {
  return {
    ...row,
    aliases: row.aliases.toSorted((a, b) => a.ordinal - b.ordinal).map(({ name }) => name),
    examples: examplesOf(row.examples),
    archivedAt: instantOrNull(row.archivedAt),
  }
}

export const claimSelect = {
  id: true,
  number: true,
  documentId: true,
  statement: true,
  note: true,
  speaker: true,
  authorStance: true,
  hedgeCues: true,
  likelihood: true,
  kind: true,
  asOf: true,
  horizon: true,
  sourceConfidence: true,
  annotatorConfidence: true,
  status: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  archivedAt: true,
  createdBy: { select: { name: true } },
  anchors: {
    select: {
      revisionId: true,
      ordinal: true,
      start: true,
      end: true,
      exact: true,
      prefix: true,
      suffix: true,
      status: true,
      method: true,
      similarity: true,
    },
  },
  tags: { select: { id: true, tagId: true } },
  assessments: {
    select: {
      id: true,
      questionId: true,
      positionId: true,
      createdAt: true,
      by: { select: { name: true } },
    },
  },
} satisfies Prisma.ClaimSelect

export type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof claimSelect }>

export function claimOfRow({ anchors, tags, assessments, hedgeCues, ...row }: ClaimRow): Claim {
  return {
    id: row.id,
    number: row.number,
    documentId: row.documentId,
    passages: anchors.toSorted((a, b) => a.ordinal - b.ordinal).map(passageOfRow),
    statement: row.statement,
    note: row.note === null ? null : JSON.parse(row.note),
    speaker: row.speaker,
    authorStance: oneOf(authorStances, row.authorStance),
    hedge: { cues: textList(hedgeCues), likelihood: oneOfOrNull(likelihoods, row.likelihood) },
    kind: oneOfOrNull(claimKinds, row.kind),
    asOf: row.asOf,
    horizon: row.horizon,
    sourceConfidence: oneOfOrNull(confidences, row.sourceConfidence),
    annotatorConfidence: oneOfOrNull(confidences, row.annotatorConfidence),
    status: oneOf(claimStatuses, row.status),
    tagIds: tags.toSorted(byId).map(({ tagId }) => tagId),
    assessments: assessments
      .toSorted(byCreation)
      .map(({ questionId, positionId, by, createdAt }) => ({
        questionId,
        positionId,
        by: by.name,
        createdAt: createdAt.toISOString(),
      })),
    version: row.version,
    createdBy: row.createdBy.name,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    archivedAt: instantOrNull(row.archivedAt),
  }
}

type PassageRow = ClaimRow['anchors'][number]

export function formerPassageOfRow(row: PassageRow & { claimId: string }): FormerPassage {
  return { ...passageOfRow(row), claimId: row.claimId, ordinal: row.ordinal }
}

function passageOfRow({ ordinal: _, status, method, ...anchor }: PassageRow): Passage {
  return {
    ...anchor,
    status: oneOf(locationStatuses, status),
    method: oneOf(locationMethods, method),
  }
}

export const coverageSelect = {
  id: true,
  documentId: true,
  questionId: true,
  state: true,
  note: true,
  checkedAt: true,
  by: { select: { name: true } },
} satisfies Prisma.CoverageSelect

const storedCoverageStates = coverageStates.filter((state) => state !== 'not-checked')

export function coverageOfRow(
  row: Prisma.CoverageGetPayload<{ select: typeof coverageSelect }>,
): Coverage {
  return {
    documentId: row.documentId,
    questionId: row.questionId,
    state: oneOf(storedCoverageStates, row.state),
    note: row.note,
    by: row.by.name,
    checkedAt: row.checkedAt.toISOString(),
  }
}

export const contextCheckSelect = {
  claimId: true,
  passageKey: true,
  turn: true,
  checkedAt: true,
  by: { select: { name: true } },
} satisfies Prisma.ContextCheckSelect

export function contextCheckOfRow({
  by,
  checkedAt,
  ...row
}: Prisma.ContextCheckGetPayload<{ select: typeof contextCheckSelect }>): ContextCheck {
  return { ...row, by: by.name, checkedAt: checkedAt.toISOString() }
}

export const briefSelect = {
  id: true,
  slug: true,
  title: true,
  source: true,
  content: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  archivedAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.BriefSelect

export function briefOfRow(row: Prisma.BriefGetPayload<{ select: typeof briefSelect }>): Brief {
  return {
    ...row,
    source: briefSourceSchema.parse(JSON.parse(row.source)),
    content: JSON.parse(row.content),
    createdBy: row.createdBy.name,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    archivedAt: instantOrNull(row.archivedAt),
  }
}

export const viewSelect = {
  id: true,
  slug: true,
  name: true,
  search: true,
  version: true,
  createdAt: true,
  archivedAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.SavedViewSelect

export function viewOfRow(
  row: Prisma.SavedViewGetPayload<{ select: typeof viewSelect }>,
): SavedView {
  return {
    ...row,
    createdBy: row.createdBy.name,
    createdAt: row.createdAt.toISOString(),
    archivedAt: instantOrNull(row.archivedAt),
  }
}

export const pairSelect = {
  id: true,
  questionId: true,
  claimAId: true,
  claimBId: true,
  createdAt: true,
  pairedBy: { select: { name: true } },
  verdicts: {
    select: {
      id: true,
      outcome: true,
      kinds: true,
      reason: true,
      confidence: true,
      contentKey: true,
      judged: true,
      supersedingClaimId: true,
      createdAt: true,
      reviewer: { select: { name: true } },
    },
  },
  resolutions: {
    select: {
      id: true,
      outcome: true,
      kinds: true,
      reason: true,
      supersedingClaimId: true,
      overrideReason: true,
      contentKey: true,
      createdAt: true,
      by: { select: { name: true } },
    },
  },
} satisfies Prisma.PairSelect

type PairRow = Prisma.PairGetPayload<{ select: typeof pairSelect }>

export function pairOfRow({
  createdAt: _,
  pairedBy,
  verdicts,
  resolutions,
  ...pair
}: PairRow): StoredPair {
  return {
    ...pair,
    pairedBy: pairedBy?.name ?? null,
    verdicts: verdicts.toSorted(byCreation).map(verdictOfRow),
    resolutions: resolutions.toSorted(byCreation).map(resolutionOfRow),
  }
}

function verdictOfRow(row: PairRow['verdicts'][number]): Verdict {
  return {
    id: row.id,
    reviewer: row.reviewer.name,
    outcome: oneOf(verdictOutcomes, row.outcome),
    kinds: kindsOf(row.kinds),
    reason: row.reason,
    confidence: oneOfOrNull(confidences, row.confidence),
    contentKey: row.contentKey,
    judged: row.judged === null ? null : judgedContentSchema.parse(JSON.parse(row.judged)),
    supersedingClaimId: row.supersedingClaimId,
    createdAt: row.createdAt.toISOString(),
  }
}

function resolutionOfRow({ by, ...row }: PairRow['resolutions'][number]): Resolution {
  return {
    ...row,
    by: by.name,
    outcome: oneOfOrNull(verdictOutcomes, row.outcome),
    kinds: kindsOf(row.kinds),
    createdAt: row.createdAt.toISOString(),
  }
}

function kindsOf(json: string): DisagreementKind[] {
  return textList(json).map((kind) => oneOf(disagreementKinds, kind))
}

/** As people ordered them. */
export function byOrdinal<Row extends { ordinal: number; slug: string }>(a: Row, b: Row): number {
  return a.ordinal - b.ordinal || compareText(a.slug, b.slug)
}

/** Oldest first. Ids are UUIDv7, so rows of the same moment come as they were made. */
export function byCreation<Row extends { id: string; createdAt: Date }>(a: Row, b: Row): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || byId(a, b)
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id)
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((known) => known === text)
  if (value === undefined)
    throw new Error(`The database holds "${text}", which is none of: ${values}`)
  return value
}

function oneOfOrNull<Value extends string>(
  values: readonly Value[],
  text: string | null,
): Value | null {
  return text === null ? null : oneOf(values, text)
}

const textListSchema = z.array(z.string())

/** A list of texts as a column keeps it. */
export function textList(json: string): string[] {
  return textListSchema.parse(JSON.parse(json))
}

function instantOrNull(date: Date | null): string | null {
  return date === null ? null : date.toISOString()
}

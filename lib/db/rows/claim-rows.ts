import { locationMethods, locationStatuses } from '@/lib/anchoring/anchor'
import type { Claim, Passage } from '@/lib/claims/claim'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { FormerPassage } from '@/lib/claims/former-passage'
import {
  authorStances,
  claimKinds,
  claimStatuses,
  confidences,
  likelihoods,
} from '@/lib/claims/scales'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import {
  byCreation,
  byId,
  instantOrNull,
  oneOf,
  oneOfOrNull,
  textList,
} from '@/lib/db/rows/column-values'
import { type Coverage, coverageStates } from '@/lib/questions/question'

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

import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { byOrdinal, instantOrNull, oneOf } from '@/lib/db/rows/column-values'
import {
  type Example,
  exampleKinds,
  positionRelations,
  type Question,
  type Tag,
} from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'

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

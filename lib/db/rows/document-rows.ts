import type { Project } from '@/lib/comparison/project-snapshot'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { instantOrNull, oneOf, textList } from '@/lib/db/rows/column-values'
import {
  type Document,
  importMethods,
  type Revision,
  type RevisionSource,
} from '@/lib/documents/document'

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

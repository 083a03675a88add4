import { type Brief, briefSourceSchema } from '@/lib/briefs/brief'
import type { SavedView } from '@/lib/claims/saved-view'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { instantOrNull } from '@/lib/db/rows/column-values'

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

import type { Database, Transaction } from '@/lib/db/client'
import { byCreation } from '@/lib/db/rows/column-values'

export type ProjectSummary = {
  slug: string
  title: string
  description: string
  documentCount: number
  questionCount: number
  claimCount: number
}

/** All claims, or those alone that one person made or took a position in. */
export type ClaimsCounted = { readBy?: string }

/** All projects, oldest first. Archived documents, questions and claims do not count. */
export async function listProjects(
  db: Database | Transaction,
  { readBy }: ClaimsCounted = {},
): Promise<ProjectSummary[]> {
  const live = { where: { archivedAt: null } }
  const claims = { where: { archivedAt: null, ...(readBy !== undefined && madeOrRead(readBy)) } }
  const rows = await db.project.findMany({
    select: {
      id: true,
      slug: true,
      title: true,
      description: true,
      createdAt: true,
      _count: { select: { documents: live, questions: live, claims } },
    },
  })
  return rows.toSorted(byCreation).map(({ slug, title, description, _count }) => ({
    slug,
    title,
    description,
    documentCount: _count.documents,
    questionCount: _count.questions,
    claimCount: _count.claims,
  }))
}

function madeOrRead(name: string) {
  return { OR: [{ createdBy: { name } }, { assessments: { some: { by: { name } } } }] }
}

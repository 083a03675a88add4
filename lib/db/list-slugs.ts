import type { Transaction } from '@/lib/db/client'

const slugAlone = { select: { slug: true } } as const

export async function listProjectSlugs(db: Transaction): Promise<string[]> {
  return slugsOf(await db.project.findMany(slugAlone))
}

export async function listDocumentSlugs(db: Transaction, projectId: string): Promise<string[]> {
  return slugsOf(await db.document.findMany({ where: { projectId }, ...slugAlone }))
}

export async function listBriefSlugs(db: Transaction, projectId: string): Promise<string[]> {
  return slugsOf(await db.brief.findMany({ where: { projectId }, ...slugAlone }))
}

/** Of the questions, with the highest place that one of them has in the order; -1 where there is none. */
export async function listQuestionSlugs(
  db: Transaction,
  projectId: string,
): Promise<{ slugs: string[]; lastOrdinal: number }> {
  const rows = await db.question.findMany({
    where: { projectId },
    select: { slug: true, ordinal: true },
  })
  const lastOrdinal = rows.reduce((last, { ordinal }) => Math.max(last, ordinal), -1)
  return { slugs: slugsOf(rows), lastOrdinal }
}

function slugsOf(rows: { slug: string }[]): string[] {
  return rows.map(({ slug }) => slug)
}

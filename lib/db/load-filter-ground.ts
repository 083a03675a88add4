import type { FilterGround } from '@/lib/claim-list/resolve-claim-filter'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { byCreation, byOrdinal, textList } from '@/lib/db/rows/column-values'
import { questionOfRow, questionSelect, tagOfRow, tagSelect } from '@/lib/db/rows/question-rows'
import { compareCodePoints } from '@/lib/text/compare-code-points'

/** What filters of a project's claims can name: the codebook, the documents without their texts, and people. */
export async function loadFilterGround(
  transaction: Transaction,
  projectId: string,
): Promise<FilterGround> {
  const ofProject = { projectId }
  const documents = await transaction.document.findMany({
    where: ofProject,
    select: listedDocument,
  })
  const questions = await transaction.question.findMany({
    where: ofProject,
    select: questionSelect,
  })
  const tags = await transaction.tag.findMany({ where: ofProject, select: tagSelect })
  return {
    documents: documents.toSorted(byCreation).map(({ createdAt: _, ...document }) => ({
      ...document,
      authors: textList(document.authors),
      archivedAt: document.archivedAt?.toISOString() ?? null,
    })),
    questions: questions.map(questionOfRow).toSorted(byOrdinal),
    tags: tags.map(tagOfRow).toSorted(byOrdinal),
    speakers: await listSpeakers(transaction, projectId),
    annotators: await listAnnotators(transaction, projectId),
  }
}

const listedDocument = {
  id: true,
  slug: true,
  title: true,
  authors: true,
  publisher: true,
  publishedOn: true,
  language: true,
  createdAt: true,
  archivedAt: true,
} satisfies Prisma.DocumentSelect

/** Raw, since Prisma fetches every row of `distinct` and compares them itself: 20,000 of them for 40 names. */
async function listSpeakers(transaction: Transaction, projectId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ speaker: string }[]>(Prisma.sql`
    SELECT DISTINCT "speaker" FROM "Claim"
    WHERE "projectId" = ${projectId} AND "speaker" IS NOT NULL`)
  return rows.map(({ speaker }) => speaker).toSorted(compareCodePoints)
}

async function listAnnotators(transaction: Transaction, projectId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT "name" FROM "User" WHERE "id" IN (
      SELECT "createdById" FROM "Claim" WHERE "projectId" = ${projectId}
      UNION
      SELECT a."byId" FROM "Assessment" a JOIN "Question" q ON q."id" = a."questionId"
      WHERE q."projectId" = ${projectId}
    )`)
  return rows.map(({ name }) => name).toSorted(compareCodePoints)
}

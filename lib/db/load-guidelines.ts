import { exampleClaimIds, type Guidelines, guidelinesOf } from '@/lib/comparison/guidelines'
import type { Database, Transaction } from '@/lib/db/client'
import { requireProject } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { byOrdinal } from '@/lib/db/rows/column-values'
import { questionOfRow, questionSelect, tagOfRow, tagSelect } from '@/lib/db/rows/question-rows'

/** The guidelines of the project. Of its claims, those are read that examples name. */
export function loadGuidelines(
  database: Database | Transaction,
  projectSlug: string,
): Promise<Guidelines> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, projectSlug)
    const where = { projectId }
    const rows = {
      questions: await db.question.findMany({ where, select: questionSelect }),
      tags: await db.tag.findMany({ where, select: tagSelect }),
    }
    const questions = rows.questions.map(questionOfRow).toSorted(byOrdinal)
    const tags = rows.tags.map(tagOfRow).toSorted(byOrdinal)
    const claims = await db.claim.findMany({
      where: { projectId, id: { in: exampleClaimIds({ questions, tags }) } },
      select: {
        ...{ id: true, number: true, documentId: true, archivedAt: true },
        document: { select: { id: true, slug: true, title: true } },
        anchors: { select: { exact: true }, orderBy: { ordinal: 'asc' } },
      },
    })
    return guidelinesOf({
      questions,
      tags,
      claims: claims.map(({ id, number, documentId, archivedAt, anchors }) => ({
        ...{ id, number, documentId, passages: anchors },
        archivedAt: archivedAt?.toISOString() ?? null,
      })),
      documents: claims.map(({ document }) => document),
    })
  })
}

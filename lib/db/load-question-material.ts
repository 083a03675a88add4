import type { ReviewMaterial } from '@/lib/comparison/review-pairs'
import type { Database, Transaction } from '@/lib/db/client'
import { requireQuestion } from '@/lib/db/find-question'
import { requireProject } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { claimOfRow, claimSelect } from '@/lib/db/rows/claim-rows'
import { byCreation } from '@/lib/db/rows/column-values'
import { documentOfRow, documentSelect } from '@/lib/db/rows/document-rows'
import { pairOfRow, pairSelect } from '@/lib/db/rows/pair-rows'

type Address = { project: string; questionId: string }

/**
 * One question with everything that is read, paired and judged on it. Claims that say nothing of it are not read, nor
 * are texts: of a large project that is nearly all.
 */
export function loadQuestionMaterial(
  database: Database | Transaction,
  { project: slug, questionId }: Address,
): Promise<ReviewMaterial> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, slug)
    const question = await requireQuestion(db, { projectId, id: questionId })
    const documents = await db.document.findMany({ where: { projectId }, select: documentSelect })
    const named = { some: { questionId } }
    const claims = await db.claim.findMany({
      where: {
        projectId,
        OR: [{ assessments: named }, { pairsAsA: named }, { pairsAsB: named }],
      },
      select: claimSelect,
      orderBy: { number: 'asc' },
    })
    const pairs = await db.pair.findMany({ where: { questionId }, select: pairSelect })
    return {
      question,
      documents: documents.toSorted(byCreation).map(documentOfRow),
      claims: claims.map(claimOfRow),
      pairs: pairs.toSorted(byCreation).map(pairOfRow),
    }
  })
}

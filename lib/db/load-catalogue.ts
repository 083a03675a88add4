import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Database, Transaction } from '@/lib/db/client'
import { requireProject } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { byCreation, byOrdinal } from '@/lib/db/rows/column-values'
import { documentOfRow, documentSelect } from '@/lib/db/rows/document-rows'
import { questionOfRow, questionSelect, tagOfRow, tagSelect } from '@/lib/db/rows/question-rows'

/** What the things of a project are called; archived ones are there too. A snapshot of the project is one. */
export type Catalogue = Pick<ProjectSnapshot, 'documents' | 'questions' | 'tags'>

/** The catalogue in the order of a snapshot, without reading texts and claims. */
export function loadCatalogue(
  database: Database | Transaction,
  projectSlug: string,
): Promise<Catalogue> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, projectSlug)
    const where = { projectId }
    const documents = await db.document.findMany({ where, select: documentSelect })
    const questions = await db.question.findMany({ where, select: questionSelect })
    const tags = await db.tag.findMany({ where, select: tagSelect })
    return {
      documents: documents.toSorted(byCreation).map(documentOfRow),
      questions: questions.map(questionOfRow).toSorted(byOrdinal),
      tags: tags.map(tagOfRow).toSorted(byOrdinal),
    }
  })
}

import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Database, Transaction } from '@/lib/db/client'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import {
  briefOfRow,
  briefSelect,
  byCreation,
  byOrdinal,
  claimOfRow,
  claimSelect,
  contextCheckOfRow,
  contextCheckSelect,
  coverageOfRow,
  coverageSelect,
  documentOfRow,
  documentSelect,
  pairOfRow,
  pairSelect,
  projectOfRow,
  projectSelect,
  questionOfRow,
  questionSelect,
  revisionOfRow,
  revisionSelect,
  tagOfRow,
  tagSelect,
  viewOfRow,
  viewSelect,
} from '@/lib/db/rows'
import { NotFound } from '@/lib/errors'
import { compareText } from '@/lib/text/compare-text'

/** The whole project as it is at one moment. Claims by number, questions and tags as ordered, the rest by age. */
export function loadSnapshot(
  database: Database | Transaction,
  projectSlug: string,
): Promise<ProjectSnapshot> {
  return readAtOneMoment(database, async (db) => {
    const project = await requireProject(db, projectSlug)
    const ofProject = { projectId: project.id }
    const ofQuestion = { question: ofProject }

    const documents = await db.document.findMany({ where: ofProject, select: documentSelect })
    const revisions = await db.revision.findMany({
      where: { document: ofProject },
      select: revisionSelect,
    })
    const questions = await db.question.findMany({ where: ofProject, select: questionSelect })
    const tags = await db.tag.findMany({ where: ofProject, select: tagSelect })
    const claims = await db.claim.findMany({
      where: ofProject,
      select: claimSelect,
      orderBy: { number: 'asc' },
    })
    const coverage = await db.coverage.findMany({ where: ofQuestion, select: coverageSelect })
    const pairs = await db.pair.findMany({ where: ofQuestion, select: pairSelect })
    const contextChecks = await db.contextCheck.findMany({
      where: { claim: ofProject },
      select: contextCheckSelect,
    })
    const views = await db.savedView.findMany({ where: ofProject, select: viewSelect })
    const briefs = await db.brief.findMany({ where: ofProject, select: briefSelect })

    return {
      project,
      documents: documents.toSorted(byCreation).map(documentOfRow),
      revisions: revisions
        .toSorted((a, b) => compareText(a.documentId, b.documentId) || a.number - b.number)
        .map(revisionOfRow),
      questions: questions.map(questionOfRow).toSorted(byOrdinal),
      tags: tags.map(tagOfRow).toSorted(byOrdinal),
      claims: claims.map(claimOfRow),
      coverage: coverage
        .toSorted(
          (a, b) => a.checkedAt.getTime() - b.checkedAt.getTime() || compareText(a.id, b.id),
        )
        .map(coverageOfRow),
      pairs: pairs.toSorted(byCreation).map(pairOfRow),
      contextChecks: contextChecks
        .map(contextCheckOfRow)
        .toSorted((a, b) => compareText(a.checkedAt, b.checkedAt) || compareText(a.by, b.by)),
      briefs: briefs.toSorted(byCreation).map(briefOfRow),
      views: views.toSorted(byCreation).map(viewOfRow),
    }
  })
}

export async function requireProject(db: Transaction, slug: string) {
  const row = await db.project.findUnique({ where: { slug }, select: projectSelect })
  if (row === null) throw new NotFound('There is no such project.')
  return projectOfRow(row)
}

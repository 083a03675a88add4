import type { ContextCheck } from '@/lib/claims/context-check'
import { documentsByDate } from '@/lib/comparison/board'
import type { Reading } from '@/lib/comparison/reading'
import type { Database, Transaction } from '@/lib/db/client'
import { requireProject } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import {
  claimOfRow,
  claimSelect,
  contextCheckOfRow,
  contextCheckSelect,
} from '@/lib/db/rows/claim-rows'
import { byOrdinal } from '@/lib/db/rows/column-values'
import {
  documentOfRow,
  documentSelect,
  revisionOfRow,
  revisionSelect,
} from '@/lib/db/rows/document-rows'
import { questionOfRow, questionSelect, tagOfRow, tagSelect } from '@/lib/db/rows/question-rows'
import { NotFound } from '@/lib/errors'
import { compareText } from '@/lib/text/compare-text'

type Address = { project: string; document: string; annotator: string }

/** One document with its newest text and its claims. Texts of other documents are not read. */
export function loadReading(
  database: Database | Transaction,
  { project: projectSlug, document: slug, annotator }: Address,
): Promise<Reading> {
  return readAtOneMoment(database, async (db) => {
    const project = await requireProject(db, projectSlug)
    const { document, revision, olderTexts } = await requireDocument(db, project.id, slug)
    const claims = await db.claim.findMany({
      where: { documentId: document.id, archivedAt: null },
      select: claimSelect,
      orderBy: { number: 'asc' },
    })
    return {
      project,
      document,
      revision,
      olderTexts,
      claims: claims.map(claimOfRow),
      contextChecks: await listContextChecks(db, document.id),
      ...(await listCodebook(db, project.id)),
      speakers: await listSpeakers(db, project.id),
      documents: await listLiveDocuments(db, project.id),
      annotator,
      hidesUntilRead: false,
    }
  })
}

async function requireDocument(db: Transaction, projectId: string, slug: string) {
  const row = await db.document.findUnique({
    where: { projectId_slug: { projectId, slug } },
    select: {
      ...documentSelect,
      revisions: { select: revisionSelect, orderBy: { number: 'desc' }, take: 1 },
    },
  })
  const [newest] = row?.revisions ?? []
  if (!row || !newest) throw new NotFound('There is no such document in this project.')
  const { revisions: _, ...document } = row
  const olderTexts = await db.revision.findMany({
    where: { documentId: document.id, number: { lt: newest.number } },
    select: { id: true, number: true },
    orderBy: { number: 'asc' },
  })
  return { document: documentOfRow(document), revision: revisionOfRow(newest), olderTexts }
}

async function listContextChecks(db: Transaction, documentId: string): Promise<ContextCheck[]> {
  const rows = await db.contextCheck.findMany({
    where: { claim: { documentId, archivedAt: null } },
    select: contextCheckSelect,
    orderBy: { checkedAt: 'asc' },
  })
  return rows.map(contextCheckOfRow)
}

async function listCodebook(db: Transaction, projectId: string) {
  const questions = await db.question.findMany({ where: { projectId }, select: questionSelect })
  const tags = await db.tag.findMany({ where: { projectId }, select: tagSelect })
  return {
    questions: questions.map(questionOfRow).toSorted(byOrdinal),
    tags: tags.map(tagOfRow).toSorted(byOrdinal),
  }
}

async function listSpeakers(db: Transaction, projectId: string): Promise<string[]> {
  const rows = await db.claim.findMany({
    where: { projectId, archivedAt: null, speaker: { not: null } },
    select: { speaker: true },
    distinct: ['speaker'],
  })
  return rows.flatMap(({ speaker }) => speaker ?? []).toSorted(compareText)
}

async function listLiveDocuments(db: Transaction, projectId: string) {
  const rows = await db.document.findMany({
    where: { projectId, archivedAt: null },
    select: { slug: true, title: true, publisher: true, publishedOn: true },
  })
  return documentsByDate(rows)
}

import type { Project, ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { loadClaims } from '@/lib/db/load-claims'
import { loadFormerPassages } from '@/lib/db/load-former-passages'
import { loadNamesOfPeople } from '@/lib/db/load-names-of-people'
import { readRows } from '@/lib/db/read-rows'
import type { Entity } from '@/lib/db/record-write'
import { briefOfRow, briefSelect, viewOfRow, viewSelect } from '@/lib/db/rows/brief-rows'
import { contextCheckOfRow, coverageOfRow } from '@/lib/db/rows/claim-rows'
import { byCreation, byOrdinal } from '@/lib/db/rows/column-values'
import {
  documentOfRow,
  documentSelect,
  revisionOfRow,
  revisionSelect,
} from '@/lib/db/rows/document-rows'
import { pairOfRow, pairSelect } from '@/lib/db/rows/pair-rows'
import { questionOfRow, questionSelect, tagOfRow, tagSelect } from '@/lib/db/rows/question-rows'
import { compareText } from '@/lib/text/compare-text'

export type Parts = Omit<ProjectSnapshot, 'project'>
export type PartName = keyof Parts

/** A list of the snapshot: which rows it is made of, and how it is read whole. */
type Part<Name extends PartName> = {
  entities: readonly Entity[]
  load: (db: Transaction, projectId: string) => Promise<Parts[Name]>
}

/** Claims by number, questions and tags as ordered, the rest by age: always in the same order. */
export const snapshotParts: { readonly [Name in PartName]: Part<Name> } = {
  documents: {
    entities: ['document'],
    load: async (db, projectId) => {
      const rows = await db.document.findMany({ where: { projectId }, select: documentSelect })
      return rows.toSorted(byCreation).map(documentOfRow)
    },
  },
  revisions: { entities: ['revision'], load: loadRevisions },
  questions: {
    entities: ['question', 'position', 'positionExample', 'positionRelation'],
    load: async (db, projectId) => {
      const rows = await db.question.findMany({ where: { projectId }, select: questionSelect })
      return rows.map(questionOfRow).toSorted(byOrdinal)
    },
  },
  tags: {
    entities: ['tag', 'tagAlias', 'tagExample'],
    load: async (db, projectId) => {
      const rows = await db.tag.findMany({ where: { projectId }, select: tagSelect })
      return rows.map(tagOfRow).toSorted(byOrdinal)
    },
  },
  claims: { entities: ['claim', 'anchor', 'claimTag', 'assessment'], load: loadClaims },
  formerPassages: { entities: ['formerPassage'], load: loadFormerPassages },
  coverage: { entities: ['coverage'], load: loadCoverage },
  pairs: {
    entities: ['pair', 'verdict', 'resolution'],
    load: async (db, projectId) => {
      const where = { question: { projectId } }
      const rows = await db.pair.findMany({ where, select: pairSelect })
      return rows.toSorted(byCreation).map(pairOfRow)
    },
  },
  contextChecks: { entities: ['contextCheck'], load: loadContextChecks },
  briefs: {
    entities: ['brief'],
    load: async (db, projectId) => {
      const rows = await db.brief.findMany({ where: { projectId }, select: briefSelect })
      return rows.toSorted(byCreation).map(briefOfRow)
    },
  },
  views: {
    entities: ['savedView'],
    load: async (db, projectId) => {
      const rows = await db.savedView.findMany({ where: { projectId }, select: viewSelect })
      return rows.toSorted(byCreation).map(viewOfRow)
    },
  },
}

/** All lists of a project, read one after the other. */
export async function loadParts(db: Transaction, { id }: Project): Promise<Parts> {
  return {
    documents: await snapshotParts.documents.load(db, id),
    revisions: await snapshotParts.revisions.load(db, id),
    questions: await snapshotParts.questions.load(db, id),
    tags: await snapshotParts.tags.load(db, id),
    claims: await snapshotParts.claims.load(db, id),
    formerPassages: await snapshotParts.formerPassages.load(db, id),
    coverage: await snapshotParts.coverage.load(db, id),
    pairs: await snapshotParts.pairs.load(db, id),
    contextChecks: await snapshotParts.contextChecks.load(db, id),
    briefs: await snapshotParts.briefs.load(db, id),
    views: await snapshotParts.views.load(db, id),
  }
}

async function loadRevisions(db: Transaction, projectId: string): Promise<Parts['revisions']> {
  const where = { document: { projectId } }
  const rows = await db.revision.findMany({ where, select: revisionSelect })
  return rows
    .toSorted((a, b) => compareText(a.documentId, b.documentId) || a.number - b.number)
    .map(revisionOfRow)
}

async function loadCoverage(db: Transaction, projectId: string): Promise<Parts['coverage']> {
  const nameOf = await loadNamesOfPeople(db)
  const ofProject = Prisma.sql`"questionId" IN (SELECT "id" FROM "Question" WHERE "projectId" = ${projectId})`
  const rows = await readRows(db, 'coverage', coverageColumns, ofProject)
  return rows
    .toSorted((a, b) => a.checkedAt.getTime() - b.checkedAt.getTime() || compareText(a.id, b.id))
    .map((row) => coverageOfRow({ ...row, by: { name: nameOf(row.byId) } }))
}

const coverageColumns = [
  ...(['id', 'documentId', 'questionId', 'state', 'note', 'checkedAt', 'byId'] as const),
] as const

async function loadContextChecks(
  db: Transaction,
  projectId: string,
): Promise<Parts['contextChecks']> {
  const nameOf = await loadNamesOfPeople(db)
  const ofProject = Prisma.sql`"claimId" IN (SELECT "id" FROM "Claim" WHERE "projectId" = ${projectId})`
  const rows = await readRows(db, 'contextCheck', checkColumns, ofProject)
  return rows
    .map(({ byId, ...row }) => contextCheckOfRow({ ...row, by: { name: nameOf(byId) } }))
    .toSorted(
      (a, b) =>
        compareText(a.checkedAt, b.checkedAt) ||
        compareText(a.by, b.by) ||
        compareText(a.claimId, b.claimId),
    )
}

const checkColumns = ['claimId', 'passageKey', 'turn', 'checkedAt', 'byId'] as const

import type { Brief } from '@/lib/briefs/brief'
import type { SavedView } from '@/lib/claims/saved-view'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document, Revision, RevisionSource } from '@/lib/documents/document'
import { claimRecord } from '@/lib/exchange/claim-record'
import { orderedNode } from '@/lib/exchange/ordered-node'
import { pairRecords } from '@/lib/exchange/pair-records'
import {
  type ProjectFile,
  projectFileFormat,
  projectFileVersion,
} from '@/lib/exchange/project-file'
import { type ProjectIndex, projectIndex } from '@/lib/exchange/project-index'
import type { Coverage, Example, Question } from '@/lib/questions/question'
import { pairsOf, relationBetween } from '@/lib/questions/relation-between'
import { compareText } from '@/lib/text/compare-text'

type Part<Name extends 'documents' | 'questions' | 'tags' | 'coverage'> = ProjectFile[Name][number]

/**
 * The whole project by slugs, numbers and names; no database id leaves. The same content gives the same file
 * whatever the order of the rows, apart from `exportedAt`.
 */
export function buildProjectFile(snapshot: ProjectSnapshot, exportedAt: string): ProjectFile {
  const { slug, title, description, nextClaimNumber, createdAt } = snapshot.project
  const index = projectIndex(snapshot)
  return {
    format: projectFileFormat,
    version: projectFileVersion,
    exportedAt,
    project: { slug, title, description, nextClaimNumber, createdAt },
    documents: index.documents.map((document) => documentRecord(document, snapshot.revisions)),
    questions: index.questions.map((question) => questionRecord(question, index)),
    tags: tagRecords(index),
    claims: index.claims.map((claim) => claimRecord(claim, index)),
    coverage: coverageRecords(snapshot.coverage, index),
    pairs: pairRecords(snapshot, index),
    briefs: snapshot.briefs.toSorted((a, b) => compareText(a.slug, b.slug)).map(briefRecord),
    views: snapshot.views.toSorted((a, b) => compareText(a.slug, b.slug)).map(viewRecord),
  }
}

function briefRecord(brief: Brief): ProjectFile['briefs'][number] {
  const { slug, title, source, content, createdBy, createdAt, updatedAt, archivedAt } = brief
  return {
    ...{ slug, title, source, content: orderedNode(content) },
    ...{ createdBy, createdAt, updatedAt, archivedAt },
  }
}

function viewRecord(view: SavedView): ProjectFile['views'][number] {
  const { slug, name, search, createdBy, createdAt, archivedAt } = view
  return { slug, name, search, createdBy, createdAt, archivedAt }
}

function exampleRecords(examples: readonly Example[], index: ProjectIndex) {
  return examples.map(({ claimId, kind, note }) => ({
    claim: index.claim(claimId).number,
    kind,
    note,
  }))
}

function documentRecord(document: Document, revisions: Revision[]): Part<'documents'> {
  return {
    slug: document.slug,
    title: document.title,
    standfirst: document.standfirst,
    authors: document.authors,
    publisher: document.publisher,
    publishedOn: document.publishedOn,
    url: document.url,
    language: document.language,
    provenance: document.provenance,
    createdAt: document.createdAt,
    archivedAt: document.archivedAt,
    revisions: revisions
      .filter((revision) => revision.documentId === document.id)
      .toSorted((a, b) => a.number - b.number)
      .map(revisionRecord),
  }
}

function revisionRecord(revision: Revision): Part<'documents'>['revisions'][number] {
  const { number, text, sha256, content, importMethod, source, note, createdAt } = revision
  return {
    ...{ number, text, sha256, content: orderedNode(content) },
    ...{ importMethod, source: source && sourceRecord(source), note, createdAt },
  }
}

/** Its members in one order, whatever made it. */
function sourceRecord(source: RevisionSource): RevisionSource {
  const { fileName, mediaType, byteLength, sha256, address } = source
  return { fileName, mediaType, byteLength, sha256, address }
}

function questionRecord(question: Question, index: ProjectIndex): Part<'questions'> {
  const { slug, parentId, text, description, isScale, archivedAt, positions } = question
  return {
    slug,
    parent: parentId === null ? null : index.question(parentId).slug,
    text,
    description,
    isScale,
    archivedAt,
    positions: positions.map(({ slug, label, definition, examples, mergedIntoId, archivedAt }) => ({
      slug,
      label,
      definition,
      examples: exampleRecords(examples, index),
      mergedInto: mergedIntoId === null ? null : index.position(mergedIntoId).slug,
      archivedAt,
    })),
    relations: relationRecords(question),
  }
}

/** In the order of the positions. Unknown relations are left out: what is not named is unknown. */
function relationRecords(question: Question): Part<'questions'>['relations'] {
  return pairsOf(question.positions).flatMap(([a, b]) => {
    const relation = relationBetween(question, a.id, b.id)
    return relation === 'unknown' ? [] : [{ a: a.slug, b: b.slug, relation }]
  })
}

function tagRecords(index: ProjectIndex): Part<'tags'>[] {
  return index.tags.map(({ parentId, mergedIntoId, examples, ...tag }) => ({
    slug: tag.slug,
    name: tag.name,
    description: tag.description,
    parent: parentId === null ? null : index.tag(parentId).slug,
    colour: tag.colour,
    aliases: tag.aliases,
    examples: exampleRecords(examples, index),
    mergedInto: mergedIntoId === null ? null : index.tag(mergedIntoId).slug,
    archivedAt: tag.archivedAt,
  }))
}

function coverageRecords(coverage: Coverage[], index: ProjectIndex): Part<'coverage'>[] {
  const questionPlace = new Map(index.questions.map(({ slug }, place) => [slug, place]))
  return coverage
    .map(({ documentId, questionId, state, note, by, checkedAt }) => ({
      document: index.document(documentId).slug,
      question: index.question(questionId).slug,
      state,
      note,
      by,
      checkedAt,
    }))
    .toSorted(
      (a, b) =>
        compareText(a.document, b.document) ||
        (questionPlace.get(a.question) ?? 0) - (questionPlace.get(b.question) ?? 0) ||
        compareText(a.by, b.by),
    )
}

import type { Claim } from '@/lib/claims/claim'
import type { FormerPassage } from '@/lib/claims/former-passage'
import { pairId } from '@/lib/comparison/pair-id'
import { orderedIds } from '@/lib/comparison/pair-key'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import type { Document, Revision } from '@/lib/documents/document'
import type { ProjectFile } from '@/lib/exchange/project-file'
import type { Coverage, Example, Question, Tag } from '@/lib/questions/question'

type Part<Name extends 'documents' | 'questions' | 'tags' | 'claims' | 'pairs'> =
  ProjectFile[Name][number]

/** Ids of what a file names by slug and number. Throws for a name that the file does not have. */
type Names = {
  newId: () => string
  documentId: (slug: string) => string
  revisionId: (document: string, number: number) => string
  questionId: (slug: string) => string
  positionId: (question: string, slug: string) => string
  tagId: (slug: string) => string
  claimId: (number: number) => string
}

/**
 * The project of a file as it is stored, under new ids. Slugs, numbers, names and dates stay as they are; every
 * version starts at 1. The file must have passed `checkProjectFile`.
 */
export function snapshotOfFile(file: ProjectFile, newId: () => string): ProjectSnapshot {
  const names = namesOf(file, newId)
  return {
    project: { ...file.project, id: newId() },
    documents: file.documents.map((document) => documentOf(document, names)),
    revisions: file.documents.flatMap((document) => revisionsOf(document, names)),
    questions: file.questions.map((question, ordinal) => questionOf(question, ordinal, names)),
    tags: file.tags.map((tag, ordinal) => tagOf(tag, ordinal, names)),
    claims: file.claims.map((claim) => claimOf(claim, names)),
    formerPassages: file.claims.flatMap((claim) => formerPassagesOf(claim, names)),
    coverage: file.coverage.map((record) => coverageOf(record, names)),
    pairs: file.pairs
      .filter(({ pairedBy, verdicts, resolutions }) => {
        return pairedBy !== null || verdicts.length > 0 || resolutions.length > 0
      })
      .map((pair) => pairOf(pair, names)),
    contextChecks: file.claims.flatMap(({ number, contextChecks }) =>
      contextChecks.map((check) => ({ ...check, claimId: names.claimId(number) })),
    ),
    briefs: file.briefs.map((brief) => ({ ...brief, id: names.newId(), version: 1 })),
    views: file.views.map((view) => ({ ...view, id: names.newId(), version: 1 })),
  }
}

function namesOf(file: ProjectFile, newId: () => string): Names {
  const ids = new Map<string, string>()
  const known = (...name: (string | number)[]) => {
    const id = ids.get(JSON.stringify(name))
    if (id === undefined) throw new Error(`The file has no ${name.join(' ')}`)
    return id
  }
  const enter = (...name: (string | number)[]) => ids.set(JSON.stringify(name), newId())
  for (const { slug, revisions } of file.documents) {
    enter('document', slug)
    // In whatever order the file has them: newer revisions have newer ids.
    const numbers = revisions.map(({ number }) => number).toSorted((a, b) => a - b)
    for (const number of numbers) enter('revision', slug, number)
  }
  for (const { slug, positions } of file.questions) {
    enter('question', slug)
    for (const position of positions) enter('position', slug, position.slug)
  }
  for (const { slug } of file.tags) enter('tag', slug)
  for (const { number } of file.claims) enter('claim', number)
  return {
    newId,
    documentId: (slug) => known('document', slug),
    revisionId: (document, number) => known('revision', document, number),
    questionId: (slug) => known('question', slug),
    positionId: (question, slug) => known('position', question, slug),
    tagId: (slug) => known('tag', slug),
    claimId: (number) => known('claim', number),
  }
}

function documentOf({ revisions: _, ...document }: Part<'documents'>, names: Names): Document {
  return { ...document, id: names.documentId(document.slug), version: 1 }
}

function revisionsOf({ slug, revisions }: Part<'documents'>, names: Names): Revision[] {
  return revisions.map((revision) => ({
    ...revision,
    id: names.revisionId(slug, revision.number),
    documentId: names.documentId(slug),
  }))
}

type ExampleRecord = Part<'tags'>['examples'][number]

function exampleOf({ claim, ...example }: ExampleRecord, names: Names): Example {
  return { ...example, claimId: names.claimId(claim) }
}

function questionOf(record: Part<'questions'>, ordinal: number, names: Names): Question {
  const { parent, ...question } = record
  const positionId = (slug: string) => names.positionId(question.slug, slug)
  return {
    ...question,
    id: names.questionId(question.slug),
    parentId: parent === null ? null : names.questionId(parent),
    ordinal,
    positions: question.positions.map(({ examples, mergedInto, ...position }, place) => ({
      ...position,
      examples: examples.map((example) => exampleOf(example, names)),
      mergedIntoId: mergedInto === null ? null : positionId(mergedInto),
      id: positionId(position.slug),
      ordinal: place,
    })),
    relations: question.relations.map(({ a, b, relation }) => ({
      positionAId: positionId(a),
      positionBId: positionId(b),
      relation,
    })),
  }
}

function tagOf(record: Part<'tags'>, ordinal: number, names: Names): Tag {
  const { parent, mergedInto, examples, ...tag } = record
  const idOf = (slug: string | null) => (slug === null ? null : names.tagId(slug))
  return {
    ...tag,
    id: names.tagId(tag.slug),
    parentId: idOf(parent),
    mergedIntoId: idOf(mergedInto),
    examples: examples.map((example) => exampleOf(example, names)),
    ordinal,
    version: 1,
  }
}

function claimOf(record: Part<'claims'>, names: Names): Claim {
  const { document, anchors, formerAnchors: _, tags, assessments, ...rest } = record
  const { contextChecks: __, ...claim } = rest
  return {
    ...claim,
    id: names.claimId(claim.number),
    documentId: names.documentId(document),
    passages: anchors.map(({ revision, ...anchor }) => ({
      ...anchor,
      revisionId: names.revisionId(document, revision),
    })),
    tagIds: tags.map(names.tagId),
    assessments: assessments.map(({ question, position, by, createdAt }) => ({
      questionId: names.questionId(question),
      positionId: names.positionId(question, position),
      by,
      createdAt,
    })),
    version: 1,
  }
}

function formerPassagesOf(record: Part<'claims'>, names: Names): FormerPassage[] {
  const { number, document, formerAnchors } = record
  const seen = new Map<number, number>()
  return formerAnchors.map(({ revision, ...anchor }) => {
    const ordinal = seen.get(revision) ?? 0
    seen.set(revision, ordinal + 1)
    const revisionId = names.revisionId(document, revision)
    return { ...anchor, revisionId, claimId: names.claimId(number), ordinal }
  })
}

function coverageOf(record: ProjectFile['coverage'][number], names: Names): Coverage {
  const { document, question, ...coverage } = record
  return {
    ...coverage,
    documentId: names.documentId(document),
    questionId: names.questionId(question),
  }
}

function pairOf(pair: Part<'pairs'>, names: Names): StoredPair {
  const { question, claimA, claimB, pairedBy, verdicts, resolutions } = pair
  const questionId = names.questionId(question)
  const [claimAId, claimBId] = orderedIds(names.claimId(claimA), names.claimId(claimB))
  return {
    id: pairId(questionId, claimAId, claimBId),
    ...{ questionId, claimAId, claimBId, pairedBy },
    verdicts: verdicts.map((verdict) => given(verdict, names)),
    resolutions: resolutions.map((resolution) => given(resolution, names)),
  }
}

/** A verdict or a resolution under an id of its own. */
function given<Given extends { superseding: number | null }>(
  { superseding, ...fields }: Given,
  names: Names,
) {
  const supersedingClaimId = superseding === null ? null : names.claimId(superseding)
  return { ...fields, id: names.newId(), supersedingClaimId }
}

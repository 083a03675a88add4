import type { Claim } from '@/lib/claims/claim'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { FormerPassage } from '@/lib/claims/former-passage'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document, Revision } from '@/lib/documents/document'
import { groupBy } from '@/lib/group-by'
import type { Position, Question, Tag } from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'

/** The rows of a snapshot in their natural order, and each row by its id. */
export type ProjectIndex = {
  documents: Document[]
  questions: Question[]
  tags: Tag[]
  claims: Claim[]
  document: (id: string) => Document
  revision: (id: string) => Revision
  question: (id: string) => Question
  position: (id: string) => Position
  tag: (id: string) => Tag
  claim: (id: string) => Claim
  /** By revision, those of one in order. */
  formerPassagesOf: (claimId: string) => FormerPassage[]
  /** By the names of those who checked. */
  contextChecksOf: (claimId: string) => ContextCheck[]
}

/** Documents and tags by slug, questions and positions as people ordered them, claims by number. */
export function projectIndex(snapshot: ProjectSnapshot): ProjectIndex {
  const questions = snapshot.questions
    .map((question) => ({ ...question, positions: question.positions.toSorted(byOrdinal) }))
    .toSorted(byOrdinal)
  return {
    documents: snapshot.documents.toSorted(bySlug),
    questions,
    tags: snapshot.tags.toSorted(byOrdinal),
    claims: snapshot.claims.toSorted((a, b) => a.number - b.number),
    document: lookup('document', snapshot.documents),
    revision: lookup('revision', snapshot.revisions),
    question: lookup('question', questions),
    position: lookup(
      'position',
      questions.flatMap((question) => question.positions),
    ),
    tag: lookup('tag', snapshot.tags),
    claim: lookup('claim', snapshot.claims),
    formerPassagesOf: formerPassagesByClaim(snapshot),
    contextChecksOf: checksByClaim(snapshot),
  }
}

function formerPassagesByClaim(snapshot: ProjectSnapshot): ProjectIndex['formerPassagesOf'] {
  const numberOf = new Map(snapshot.revisions.map(({ id, number }) => [id, number]))
  const byClaim = groupBy(snapshot.formerPassages, ({ claimId }) => claimId)
  return (claimId) =>
    (byClaim.get(claimId) ?? []).toSorted(
      (a, b) =>
        (numberOf.get(a.revisionId) ?? 0) - (numberOf.get(b.revisionId) ?? 0) ||
        a.ordinal - b.ordinal,
    )
}

function checksByClaim({ contextChecks }: ProjectSnapshot): ProjectIndex['contextChecksOf'] {
  const ordered = contextChecks.toSorted((a, b) => compareText(a.by, b.by))
  const byClaim = groupBy(ordered, ({ claimId }) => claimId)
  return (claimId) => byClaim.get(claimId) ?? []
}

function bySlug(a: { slug: string }, b: { slug: string }): number {
  return compareText(a.slug, b.slug)
}

function byOrdinal<Row extends { ordinal: number; slug: string }>(a: Row, b: Row): number {
  return a.ordinal - b.ordinal || bySlug(a, b)
}

function lookup<Row extends { id: string }>(name: string, rows: Row[]): (id: string) => Row {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (id) => {
    const row = byId.get(id)
    if (row === undefined) throw new Error(`The snapshot has no ${name} ${id}`)
    return row
  }
}

import type { Claim } from '@/lib/claims/claim'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Coverage, Example, Question } from '@/lib/questions/question'

/**
 * The project as somebody sees it who reads independently of the others: what they read stays hidden until one has
 * read the same.
 *
 * - **Claims of others** are not there, nor are their highlights: where somebody stopped is a reading too. They
 *   are there once one has read the document to its end (`hasRead`), but for now as passages alone: who reads the
 *   document next reads the same passages, and each of them still blind.
 * - **What others say of a claim** (position, statement, voice, hedge, dates, kind, confidence, tags, note) is there
 *   as soon as one has taken a position of one's own in it; and their positions on a question as soon as one has
 *   taken one on that question. The same holds for claims that one made oneself.
 * - **Coverage** that others recorded is there once one has recorded one's own for the same document and question.
 * - **Checks** of the words around a passage are there with what is said of the claim.
 * - **Examples** of tags and positions are there with what is said of their claim.
 * - **Pairs** are there where one has taken a position on their question in both claims.
 *
 * Numbers of claims and the codebook stay as they are; both say nothing of positions. What counts, compares or draws
 * the project works on what this gives, and cannot know more.
 */
export function blindReadings(snapshot: ProjectSnapshot, annotator: string): ProjectSnapshot {
  const read = readDocuments(snapshot, annotator)
  const claims = snapshot.claims.flatMap(
    (claim) => seenClaim(claim, annotator, read.has(claim.documentId)) ?? [],
  )
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const isRead = (claimId: string, questionId: string) =>
    questionsRead(claimById.get(claimId), annotator).has(questionId)
  return {
    ...snapshot,
    ...withOpenExamples(snapshot, (claimId) => isOpen(claimById.get(claimId))),
    claims,
    // Where a passage was says no more than where it is.
    formerPassages: snapshot.formerPassages.filter(({ claimId }) => claimById.has(claimId)),
    coverage: seenCoverage(snapshot.coverage, annotator),
    contextChecks: snapshot.contextChecks.filter(({ claimId }) => isOpen(claimById.get(claimId))),
    pairs: snapshot.pairs.filter(
      ({ questionId, claimAId, claimBId }) =>
        isRead(claimAId, questionId) && isRead(claimBId, questionId),
    ),
  }
}

function withOpenExamples(
  { tags, questions }: ProjectSnapshot,
  isOpenClaim: (claimId: string) => boolean,
): Pick<ProjectSnapshot, 'tags' | 'questions'> {
  const open = <Row extends { examples: Example[] }>(row: Row): Row => ({
    ...row,
    examples: row.examples.filter(({ claimId }) => isOpenClaim(claimId)),
  })
  return {
    tags: tags.map(open),
    questions: questions.map((question) => ({
      ...question,
      positions: question.positions.map(open),
    })),
  }
}

function isOpen(claim: Claim | undefined): boolean {
  return claim !== undefined && !claim.isHidden
}

/** The claim as far as the annotator may see it; null where that is not at all. */
function seenClaim(claim: Claim, annotator: string, isDocumentRead: boolean): Claim | null {
  const own = questionsRead(claim, annotator)
  if (claim.createdBy !== annotator && own.size === 0) {
    return isDocumentRead ? hiddenClaim(claim) : null
  }
  return {
    ...claim,
    assessments: claim.assessments.filter(
      ({ by, questionId }) => by === annotator || own.has(questionId),
    ),
  }
}

/** The passages of the claim, with nothing of what was said about them. */
export function hiddenClaim(claim: Claim): Claim {
  return {
    ...claim,
    ...{ statement: '', note: null, speaker: null, authorStance: 'asserts' },
    hedge: { cues: [], likelihood: null },
    ...{ kind: null, asOf: null, horizon: null, sourceConfidence: null, annotatorConfidence: null },
    ...{ status: 'draft', tagIds: [], assessments: [] },
    isHidden: true,
  }
}

function questionsRead(claim: Claim | undefined, annotator: string): ReadonlySet<string> {
  const own = claim?.assessments.filter(({ by }) => by === annotator)
  return new Set(own?.map(({ questionId }) => questionId))
}

function seenCoverage(coverage: readonly Coverage[], annotator: string): Coverage[] {
  const cellOf = ({ documentId, questionId }: Coverage) => `${documentId} ${questionId}`
  const own = new Set(coverage.filter(({ by }) => by === annotator).map(cellOf))
  return coverage.filter((record) => own.has(cellOf(record)))
}

type Records = Pick<ProjectSnapshot, 'questions' | 'coverage'>

/** The questions that the annotator has recorded nothing about for the document, in the order of the project. */
export function questionsUnread(
  { questions, coverage }: Records,
  documentId: string,
  annotator: string,
): Question[] {
  const recorded = new Set(
    coverage
      .filter((record) => record.documentId === documentId && record.by === annotator)
      .map(({ questionId }) => questionId),
  )
  return questions.filter(({ id, archivedAt }) => archivedAt === null && !recorded.has(id))
}

/**
 * Whether the annotator has read the document to its end: what it does with every live question is recorded by them.
 * Nobody has, where there are no questions yet.
 */
export function hasRead(records: Records, documentId: string, annotator: string): boolean {
  const isAsked = records.questions.some(({ archivedAt }) => archivedAt === null)
  return isAsked && questionsUnread(records, documentId, annotator).length === 0
}

function readDocuments(snapshot: ProjectSnapshot, annotator: string): ReadonlySet<string> {
  const ids = snapshot.documents.map(({ id }) => id)
  return new Set(ids.filter((id) => hasRead(snapshot, id, annotator)))
}

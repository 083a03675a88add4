import type { Assessment, Claim, Passage } from '@/lib/claims/claim'
import { orderedNode } from '@/lib/exchange/ordered-node'
import type { ProjectFile } from '@/lib/exchange/project-file'
import type { ProjectIndex } from '@/lib/exchange/project-index'
import { compareText } from '@/lib/text/compare-text'

type ClaimRecord = ProjectFile['claims'][number]

/** A claim as it leaves: whatever it refers to is named by slug, number or person. */
export function claimRecord(claim: Claim, index: ProjectIndex): ClaimRecord {
  return {
    number: claim.number,
    document: index.document(claim.documentId).slug,
    anchors: claim.passages.map((passage) => anchorRecord(passage, index)),
    formerAnchors: index.formerPassagesOf(claim.id).map((passage) => anchorRecord(passage, index)),
    statement: claim.statement,
    speaker: claim.speaker,
    authorStance: claim.authorStance,
    hedge: { cues: claim.hedge.cues, likelihood: claim.hedge.likelihood },
    kind: claim.kind,
    asOf: claim.asOf,
    horizon: claim.horizon,
    sourceConfidence: claim.sourceConfidence,
    annotatorConfidence: claim.annotatorConfidence,
    tags: claim.tagIds.map((id) => index.tag(id).slug).toSorted(compareText),
    note: claim.note === null ? null : orderedNode(claim.note),
    status: claim.status,
    assessments: orderedAssessments(claim, index).map(
      ({ questionId, positionId, by, createdAt }) => ({
        question: index.question(questionId).slug,
        position: index.position(positionId).slug,
        by,
        createdAt,
      }),
    ),
    contextChecks: index
      .contextChecksOf(claim.id)
      .map(({ by, passageKey, turn, checkedAt }) => ({ by, passageKey, turn, checkedAt })),
    createdBy: claim.createdBy,
    createdAt: claim.createdAt,
    updatedAt: claim.updatedAt,
    archivedAt: claim.archivedAt,
  }
}

/** By the order of the questions, then by the annotator's name. */
export function orderedAssessments(claim: Claim, index: ProjectIndex): Assessment[] {
  return claim.assessments.toSorted(
    (a, b) =>
      index.question(a.questionId).ordinal - index.question(b.questionId).ordinal ||
      compareText(index.question(a.questionId).slug, index.question(b.questionId).slug) ||
      compareText(a.by, b.by),
  )
}

function anchorRecord(passage: Passage, index: ProjectIndex): ClaimRecord['anchors'][number] {
  const { revisionId, start, end, exact, prefix, suffix, status, method, similarity } = passage
  const revision = index.revision(revisionId).number
  return { revision, start, end, exact, prefix, suffix, status, method, similarity }
}

import { boardPath, documentPath, pairPath } from '@/lib/addresses'
import { documentsByDate } from '@/lib/comparison/board'
import { byContestedness, contestednessOf } from '@/lib/comparison/contestedness'
import { compareDates } from '@/lib/comparison/date-gap'
import { leadingPair } from '@/lib/comparison/leading-pair'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { pairsToReview, type ReviewedPair, reviewedPairs } from '@/lib/comparison/review-pairs'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import type { Question } from '@/lib/questions/question'
import type { DocumentSummary } from './document-list'
import type { PositionStand, QuestionSummary } from './question-overview'

/** The live questions, the most contested first. */
export function summariseQuestions(snapshot: ProjectSnapshot): QuestionSummary[] {
  return snapshot.questions
    .filter((question) => question.archivedAt === null)
    .map((question) => ({
      question,
      contestedness: contestednessOf({ ...snapshot, question }),
    }))
    .toSorted(byContestedness)
    .map(({ question, contestedness }) => ({
      id: question.id,
      text: question.text,
      href: boardPath(snapshot.project.slug, question.slug),
      sentence: contestedness.sentence,
      stands: contestedness.stands.map(({ position, documentIds }) => ({
        positionId: position.id,
        label: position.label,
        documents: standingDocuments(snapshot, documentIds),
      })),
      pairs: {
        total: contestedness.candidates,
        unjudged: contestedness.unjudged,
        contradictions: contestedness.contradictions.sources,
        ...pairHrefs(snapshot, question),
      },
    }))
}

/** The live documents, the oldest first, with their live claims counted. */
export function summariseDocuments(snapshot: ProjectSnapshot): DocumentSummary[] {
  const claimCounts = new Map<string, number>()
  for (const claim of snapshot.claims) {
    if (claim.archivedAt !== null) continue
    claimCounts.set(claim.documentId, (claimCounts.get(claim.documentId) ?? 0) + 1)
  }
  return snapshot.documents
    .filter((document) => document.archivedAt === null)
    .toSorted((a, b) => compareDates(a.publishedOn, b.publishedOn))
    .map((document) => ({
      id: document.id,
      href: documentPath(snapshot.project.slug, document.slug),
      title: document.title,
      authors: document.authors,
      publisher: document.publisher,
      published: describePartialDate(document.publishedOn),
      claimCount: claimCounts.get(document.id) ?? 0,
    }))
}

function standingDocuments(
  { project, documents }: ProjectSnapshot,
  documentIds: string[],
): PositionStand['documents'] {
  return documentsByDate(documents)
    .filter((document) => documentIds.includes(document.id))
    .map((document) => ({
      href: documentPath(project.slug, document.slug),
      name: shortDocumentName(document),
    }))
}

/** The way to the first pair that waits for a reviewer, and to the one to begin with. */
function pairHrefs(snapshot: ProjectSnapshot, question: Question) {
  const pairs = reviewedPairs({ ...snapshot, question })
  const hrefOf = (pair: ReviewedPair | null | undefined) => {
    const [a, b] = [pair?.claimAId, pair?.claimBId].map((id) =>
      snapshot.claims.find((claim) => claim.id === id),
    )
    return a && b ? pairPath(snapshot.project.slug, question.slug, a.number, b.number) : null
  }
  return { nextHref: hrefOf(pairsToReview(pairs)[0]), leadingHref: hrefOf(leadingPair(pairs)) }
}

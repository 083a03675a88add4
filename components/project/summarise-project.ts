import { asFarAsRead } from '@/components/annotator/hidden-words'
import { kindChoices } from '@/components/kinds/kind-choices'
import type { KindChoice } from '@/components/kinds/kind-filter'
import { kindsParam } from '@/components/kinds/kind-search'
import { waitingWords } from '@/components/revisions/waiting-words'
import { boardPath, documentPath, projectPath, waitingPassagesPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { countWaiting } from '@/lib/claims/waiting-passages'
import { documentsByDate } from '@/lib/comparison/board'
import { byContestedness } from '@/lib/comparison/contestedness'
import { compareDates } from '@/lib/comparison/date-gap'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { DisagreementKind } from '@/lib/comparison/verdict'
import type { Hidable } from '@/lib/comparison/view'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { groupBy } from '@/lib/group-by'
import type { DocumentSummary } from './document-list'
import type { PositionStand, QuestionSummary } from './question-overview'
import {
  pairsByQuestion,
  type QuestionPairs,
  summarisePairs,
  summariseTensions,
} from './question-pairs'

export type ProjectSummary = {
  /** The live questions, the most contested first; with kinds those alone that have a pair of them. */
  questions: QuestionSummary[]
  /** The live documents, the oldest first. */
  documents: DocumentSummary[]
  kinds: KindChoice[]
}

/** What the overview of a project shows, with its pairs narrowed to the kinds, to whom some of it is hidden. */
export function summariseProject(
  snapshot: ProjectSnapshot,
  kinds: readonly DisagreementKind[] = [],
  hides: readonly Hidable[] = [],
): ProjectSummary {
  const byQuestion = pairsByQuestion(snapshot)
  return {
    questions: summariseQuestions(snapshot, byQuestion, kinds).map((question) => ({
      ...question,
      sentence: asFarAsRead(question.sentence, hides),
    })),
    documents: summariseDocuments(snapshot, byQuestion),
    kinds: kindChoices(
      byQuestion.flatMap(({ standing }) => standing.touched),
      kinds,
      (chosen) => overviewHref(snapshot.project.slug, chosen),
    ),
  }
}

/** The overview with its pairs narrowed to some kinds. */
export function overviewHref(project: string, kinds: readonly DisagreementKind[]): string {
  const path = projectPath(project)
  return kinds.length === 0 ? path : `${path}?kinds=${kindsParam(kinds)}`
}

function summariseQuestions(
  snapshot: ProjectSnapshot,
  byQuestion: QuestionPairs[],
  kinds: readonly DisagreementKind[],
): QuestionSummary[] {
  const documents = documentsByDate(snapshot.documents)
  return byQuestion
    .map((material) => ({
      question: material.question,
      pairs: summarisePairs(snapshot.project, material, kinds),
      contestedness: material.contestedness,
    }))
    .filter(({ pairs }) => kinds.length === 0 || pairs.total > 0)
    .toSorted(byContestedness)
    .map(({ question, pairs, contestedness }) => ({
      id: question.id,
      text: question.text,
      href: boardPath(snapshot.project.slug, question.slug) + searchOf(kinds),
      sentence: contestedness.sentence,
      stands: contestedness.stands.map(({ position, documentIds }) => ({
        positionId: position.id,
        label: position.label,
        ...standOf(snapshot, documents, documentIds),
      })),
      pairs,
    }))
}

/** A board that is opened from a narrowed overview is narrowed too. */
function searchOf(kinds: readonly DisagreementKind[]): string {
  return kinds.length === 0 ? '' : `?kinds=${kindsParam(kinds)}`
}

function summariseDocuments(
  snapshot: ProjectSnapshot,
  byQuestion: QuestionPairs[],
): DocumentSummary[] {
  const live = snapshot.claims.filter(({ archivedAt }) => archivedAt === null)
  const claims = groupBy(live, ({ documentId }) => documentId)
  const tensions = summariseTensions(snapshot.project, byQuestion)
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
      claimCount: claims.get(document.id)?.length ?? 0,
      waiting: waitingOf(snapshot, document, claims.get(document.id) ?? []),
      tensions: tensions.get(document.id) ?? [],
    }))
}

function waitingOf(
  { project }: ProjectSnapshot,
  { slug }: Document,
  claims: readonly Claim[],
): DocumentSummary['waiting'] {
  const words = waitingWords(countWaiting(claims))
  return words === null ? null : { words, href: waitingPassagesPath(project.slug, slug) }
}

/** More names than anybody reads in a list of questions; the board has all of them. */
const mostNamed = 8

/** The first of the documents, which are by date, and how many more there are. */
function standOf(
  { project }: ProjectSnapshot,
  byDate: readonly Document[],
  documentIds: readonly string[],
): Pick<PositionStand, 'documents' | 'unnamed'> {
  const ids = new Set(documentIds)
  const holding = byDate.filter(({ id }) => ids.has(id))
  // One more name is as short as "1 more".
  const named = holding.length > mostNamed + 1 ? holding.slice(0, mostNamed) : holding
  return {
    documents: named.map((document) => ({
      href: documentPath(project.slug, document.slug),
      name: shortDocumentName(document),
    })),
    unnamed: holding.length - named.length,
  }
}

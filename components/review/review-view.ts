import { kindChoices } from '@/components/kinds/kind-choices'
import type { KindChoice } from '@/components/kinds/kind-filter'
import { pairHref, reviewHref } from '@/components/pair/pair-search'
import { scopeReasons } from '@/components/pair/scope-words'
import { waitingWords } from '@/components/revisions/waiting-words'
import { waitingPassagesPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { waits } from '@/lib/claims/waiting-passages'
import { type PairScope, pairScopes } from '@/lib/comparison/candidate-pairs'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import {
  projectPairs,
  type QueueAim,
  type QueuedPair,
  type QueueFilter,
  queueAims,
  reviewQueue,
} from '@/lib/comparison/review-queue'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { clipText } from '@/lib/text/clip-text'

export type ReviewRow = {
  pair: QueuedPair
  href: string
  sides: { number: number; quote: string; document: string; language: string }[]
  reasons: string[]
}

type Choice<Value> = { value: Value; href: string; count: number }

/** Everything that the list of the review shows. */
export type ReviewView = {
  project: string
  filter: QueueFilter
  total: number
  left: number
  /** How many wait no more because the project resolved them without whoever looks. */
  settled: number
  rows: ReviewRow[]
  /** How many wait below those that are listed. */
  unlisted: number
  aims: Choice<QueueAim>[]
  scopes: Choice<PairScope | null>[]
  questions: { slug: string | null; text: string; href: string }[]
  /** Of the pairs of the question and scope that the queue is for. */
  kinds: KindChoice[]
  allKindsHref: string
  /** Documents with passages that a new text changed: their pairs wait until those are decided. */
  waiting: { title: string; words: string; href: string }[]
}

/** More rows than anybody reads before judging some; the walk goes through all of them. */
const mostRows = 100

/** In code units: two lines at 1280 pixels. */
const longestQuote = 200

export function reviewViewOf(
  snapshot: ProjectSnapshot,
  filter: QueueFilter,
  reviewer: string,
): ReviewView {
  const project = snapshot.project.slug
  const pairs = projectPairs(snapshot)
  const queue = reviewQueue(pairs, filter, reviewer)
  const waitingWith = (change: Partial<QueueFilter>) =>
    reviewQueue(pairs, { ...filter, ...change }, reviewer).left
  const hrefWith = (change: Partial<QueueFilter>) => reviewHref(project, { ...filter, ...change })
  return {
    ...{ project, filter, total: queue.total, left: queue.left },
    settled: queue.settled,
    rows: queue.firstWaiting(mostRows).map((pair) => rowOf(snapshot, filter, pair)),
    unlisted: Math.max(queue.left - mostRows, 0),
    aims: queueAims.map((aim) => ({
      ...{ value: aim, href: hrefWith({ aim }), count: waitingWith({ aim }) },
    })),
    scopes: [null, ...pairScopes].map((scope) => ({
      ...{ value: scope, href: hrefWith({ scope }), count: waitingWith({ scope }) },
    })),
    questions: questionChoices(snapshot, hrefWith),
    kinds: kindChoices(
      reviewQueue(pairs, { ...filter, kinds: [] }, reviewer).waitingOfAKind(),
      filter.kinds,
      (kinds) => hrefWith({ kinds }),
    ),
    allKindsHref: hrefWith({ kinds: [] }),
    waiting: waitingDocuments(snapshot),
  }
}

function waitingDocuments({ project, documents, claims }: ProjectSnapshot): ReviewView['waiting'] {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    if (claim.archivedAt !== null || !waits(claim)) continue
    counts.set(claim.documentId, (counts.get(claim.documentId) ?? 0) + 1)
  }
  return documents.flatMap(({ id, slug, title, archivedAt }) => {
    const words = waitingWords({ needsReview: counts.get(id) ?? 0, orphaned: 0 })
    if (words === null || archivedAt !== null) return []
    return [{ title, words, href: waitingPassagesPath(project.slug, slug) }]
  })
}

function questionChoices(
  { questions }: ProjectSnapshot,
  hrefWith: (change: Partial<QueueFilter>) => string,
): ReviewView['questions'] {
  const live = questions
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ slug, text }) => ({ slug, text, href: hrefWith({ question: slug }) }))
  return [{ slug: null, text: 'All questions', href: hrefWith({ question: null }) }, ...live]
}

function rowOf(
  { project, documents }: ProjectSnapshot,
  filter: QueueFilter,
  pair: QueuedPair,
): ReviewRow {
  const [a, b] = pair.claims
  const sideOf = ({ number, documentId, passages }: Claim): ReviewRow['sides'][number] => {
    const document = documents.find(({ id }) => id === documentId)
    return {
      number,
      quote: clipText(passages.map(({ exact }) => exact).join(' … '), longestQuote),
      document: document ? shortDocumentName(document) : '',
      language: document?.language ?? '',
    }
  }
  return {
    pair,
    href: pairHref(
      { project: project.slug, question: pair.question.slug, claims: [a.number, b.number] },
      { isReview: true, filter },
    ),
    sides: [sideOf(a), sideOf(b)],
    reasons: [...pair.reasons, scopeReasons[pair.scope]],
  }
}

import type { Claim } from '@/lib/claims/claim'
import type { ContextCheck } from '@/lib/claims/context-check'
import { type ContextTurn, checksOfTurns, contextTurns } from '@/lib/claims/context-turns'
import { type PairScope, pairScopes } from '@/lib/comparison/candidate-pairs'
import { positionsTaken, readersDiffer } from '@/lib/comparison/claim-standing'
import { compareLikelihoods, type LikelihoodRelation } from '@/lib/comparison/compare-likelihoods'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { compareDates, dateGap, describeDateGap, describeFarApart } from '@/lib/comparison/date-gap'
import { judgedChanges } from '@/lib/comparison/judged-changes'
import { judgedContentOf } from '@/lib/comparison/judged-content'
import { orderedIds, pairKey } from '@/lib/comparison/pair-key'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import { materialOf } from '@/lib/comparison/question-material'
import type { Resolution } from '@/lib/comparison/resolution'
import { type Review, reviewsOf, unjudged } from '@/lib/comparison/review-pairs'
import {
  findQueuedPair,
  type PairNames,
  type ProjectPairs,
  projectPairs,
  type QueuedPair,
  type QueuePlace,
  reviewQueue,
} from '@/lib/comparison/review-queue'
import { type KindSuggestion, suggestKind } from '@/lib/comparison/suggest-kind'
import type { Verdict } from '@/lib/comparison/verdict'
import { whyNoCandidate } from '@/lib/comparison/why-no-candidate'
import type { Document, Revision } from '@/lib/documents/document'
import type { Position, Question, Tag } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'
import { type PairWalk, pairHref, reviewHref } from './pair-search'

/** One of the two claims with everything that is shown of it. */
export type PairSideView = {
  letter: 'A' | 'B'
  claim: Claim
  document: Document
  revision: Revision
  /** Those it takes on the question, each with its place in the palette. */
  positions: { position: Position; hue: number }[]
  /** Who reads it as which position; empty where readers agree. */
  readings: { by: string; label: string }[]
  tags: Tag[]
  /** What the passages leave out, and who looked at that. */
  turns: ContextTurn[]
  contextChecks: ContextCheck[]
}

export type PairView = {
  project: string
  question: Question
  walk: PairWalk
  sides: [PairSideView, PairSideView]
  claimIds: [string, string]
  contentKey: string
  /** Null where the two oppose each other no longer or never did, and nobody set them side by side. */
  listed: QueuedPair | null
  /** Why the pair is shown, or why it is no candidate. */
  reasons: string[]
  daysApart: string
  /** A warning where the two came out long after one another and nobody said that one replaces the other. */
  farApart: string | null
  likelihoods: LikelihoodRelation | null
  suggestion: KindSuggestion | null
  /** The claim of the later publication, where there is one: what a verdict of "superseded" begins with. */
  laterClaimId: string | null
  review: Review
  /** Verdicts on an earlier content, each with what changed since, in words. */
  stale: { verdict: Verdict; changes: string[] }[]
  /** Verdicts that the same reviewer replaced by a later one, oldest first. */
  replaced: Verdict[]
  /** All that were ever made, oldest first. */
  resolutions: Resolution[]
  queue: PairQueue
  /** The same two claims on the other questions of the project. */
  otherQuestions: { text: string; href: string }[]
  listHref: string
  hrefOf: (pair: QueuedPair | null, walk?: PairWalk) => string | null
}

/** The walk that the pair is looked at in. */
export type PairQueue = QueuePlace & {
  total: number
  /** How many of them wait. */
  left: number
  /** How many wait no more because the project resolved them without whoever looks. */
  settled: number
  /** Each with its first pair; the first that waits where one does. */
  scopes: { scope: PairScope; count: number; first: QueuedPair | null }[]
}

type PairRequest = {
  question: Question
  claims: [Claim, Claim]
  walk: PairWalk
  /** Who looks. */
  reviewer: string
}

/** Null where a claim has no document or no text to show. */
export function pairViewOf(snapshot: ProjectSnapshot, request: PairRequest): PairView | null {
  const { question, claims, walk } = request
  const [left, right] = claims.map((claim, index) =>
    sideOf(snapshot, question, claim, index === 0 ? 'A' : 'B'),
  )
  if (!left || !right) return null
  const [claimAId, claimBId] = orderedIds(claims[0].id, claims[1].id)
  const names = { questionId: question.id, claimAId, claimBId }
  const project = snapshot.project.slug
  const pairs = projectPairs(snapshot)
  const listed = findQueuedPair(pairs, names)
  const stored = snapshot.pairs.find((pair) => isSame(pair, names)) ?? null
  const review =
    reviewsOf(materialOf(snapshot, question)).get(pairKey(claimAId, claimBId)) ?? unjudged
  const [a, b] = claims.map(({ hedge }) => hedge.likelihood)
  const gap = dateGap(left.document.publishedOn, right.document.publishedOn)
  return {
    ...{ project, question, walk, sides: [left, right], claimIds: [claimAId, claimBId] },
    contentKey: contentKeyOf(question, ...claims),
    listed,
    reasons: listed?.reasons ?? whyNoCandidate({ ...snapshot, question, claims }),
    daysApart: describeDateGap(gap),
    farApart: review.standing.outcome === 'superseded' ? null : describeFarApart(gap),
    likelihoods: compareLikelihoods(a ?? null, b ?? null),
    suggestion: suggestKind(listed?.facts.relation ?? null, [a ?? null, b ?? null]),
    laterClaimId: laterClaimId(left, right),
    ...{ review, ...historyOf(stored, review, question, claims) },
    queue: queueOf(pairs, names, request),
    otherQuestions: otherQuestions(snapshot, request),
    listHref: reviewHref(project, walk.filter),
    hrefOf: (pair, inWalk = walk) =>
      pair &&
      pairHref(
        {
          project,
          question: pair.question.slug,
          claims: [pair.claims[0].number, pair.claims[1].number],
        },
        inWalk,
      ),
  }
}

function sideOf(
  { documents, revisions, tags, contextChecks }: ProjectSnapshot,
  question: Question,
  claim: Claim,
  letter: PairSideView['letter'],
): PairSideView | null {
  const document = documents.find(({ id }) => id === claim.documentId)
  const revision = revisions.findLast(({ documentId }) => documentId === claim.documentId)
  if (!document || !revision) return null
  const taken = positionsTaken(claim, question.id)
  const turns = claim.isHidden ? [] : contextTurns(revision.text, document.language, claim)
  return {
    letter,
    claim,
    document,
    revision,
    positions: livePositions(question)
      .map((position, hue) => ({ position, hue }))
      .filter(({ position }) => taken.has(position.id)),
    readings: readingsOf(claim, question),
    tags: tags.filter((tag) => claim.tagIds.includes(tag.id)),
    turns,
    contextChecks: checksOfTurns(contextChecks, claim, turns),
  }
}

function readingsOf(claim: Claim, question: Question): PairSideView['readings'] {
  if (!readersDiffer(claim, question.id)) return []
  return claim.assessments.flatMap(({ questionId, positionId, by }) => {
    const position = question.positions.find(({ id }) => id === positionId)
    return questionId === question.id && position ? [{ by, label: position.label }] : []
  })
}

/** Null where both came out on the same day or a date is missing. */
function laterClaimId(left: PairSideView, right: PairSideView): string | null {
  const [a, b] = [left.document.publishedOn, right.document.publishedOn]
  const order = compareDates(a, b)
  if (a === null || b === null || order === 0) return null
  return (order > 0 ? left : right).claim.id
}

function historyOf(
  stored: StoredPair | null,
  { verdicts }: Review,
  question: Question,
  claims: [Claim, Claim],
): Pick<PairView, 'stale' | 'replaced' | 'resolutions'> {
  const now = judgedContentOf(question, ...claims)
  const standing = new Set([...verdicts.current, ...verdicts.stale].map(({ id }) => id))
  return {
    stale: verdicts.stale.map((verdict) => ({
      verdict,
      changes: verdict.judged ? judgedChanges(verdict.judged, now) : [],
    })),
    replaced: (stored?.verdicts ?? []).filter(({ id }) => !standing.has(id)),
    resolutions: stored?.resolutions ?? [],
  }
}

function queueOf(
  pairs: ProjectPairs,
  current: PairNames,
  { walk, reviewer }: PairRequest,
): PairQueue {
  const { total, left, settled, placeOf } = reviewQueue(pairs, walk.filter, reviewer)
  return {
    ...{ ...placeOf(current), total, left, settled },
    scopes: pairScopes.map((scope) => {
      const ofScope = reviewQueue(pairs, { ...walk.filter, scope }, reviewer)
      const [first = null] = ofScope.left > 0 ? ofScope.firstWaiting(1) : ofScope.first(1)
      return { scope, count: ofScope.total, first }
    }),
  }
}

function otherQuestions(
  { project, questions }: ProjectSnapshot,
  { question, claims: [a, b], walk }: PairRequest,
): PairView['otherQuestions'] {
  const claims: [number, number] = [a.number, b.number]
  return questions
    .filter(({ id, archivedAt }) => id !== question.id && archivedAt === null)
    .toSorted((left, right) => left.ordinal - right.ordinal)
    .map(({ slug, text }) => ({
      text,
      href: pairHref(
        { project: project.slug, question: slug, claims },
        { ...walk, isReview: false },
      ),
    }))
}

function isSame(pair: PairNames, { questionId, claimAId, claimBId }: PairNames): boolean {
  return pair.questionId === questionId && pair.claimAId === claimAId && pair.claimBId === claimBId
}

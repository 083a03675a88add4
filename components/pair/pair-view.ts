import type { Claim } from '@/lib/claims/claim'
import { positionsTaken } from '@/lib/comparison/claim-standing'
import { compareLikelihoods, type LikelihoodRelation } from '@/lib/comparison/compare-likelihoods'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { dateGap, describeDateGap } from '@/lib/comparison/date-gap'
import { orderedIds, pairKey } from '@/lib/comparison/pair-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import {
  type Review,
  type ReviewedPair,
  reviewedPairs,
  reviewsOf,
  unjudged,
} from '@/lib/comparison/review-pairs'
import type { Verdict } from '@/lib/comparison/verdict'
import { whyNoCandidate } from '@/lib/comparison/why-no-candidate'
import type { Document, Revision } from '@/lib/documents/document'
import type { Position, Question, Tag } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'
import { type PairQueue, pairQueue } from './pair-queue'
import { pairHref, type ScopeFilter } from './pair-search'

/** One of the two claims with everything that is shown of it. */
export type PairSideView = {
  letter: 'A' | 'B'
  claim: Claim
  document: Document
  revision: Revision
  /** Those it takes on the question, each with its place in the palette. */
  positions: { position: Position; hue: number }[]
  tags: Tag[]
}

export type PairView = {
  project: string
  question: Question
  scope: ScopeFilter
  sides: [PairSideView, PairSideView]
  claimIds: [string, string]
  contentKey: string
  /** Null where the two are no candidate pair, or not any longer. */
  candidate: ReviewedPair | null
  /** Why the pair is shown, or why it is no candidate. */
  reasons: string[]
  daysApart: string
  likelihoods: LikelihoodRelation | null
  review: Review
  /** Verdicts that the same reviewer replaced by a later one, oldest first. */
  replaced: Verdict[]
  queue: PairQueue
  hrefOf: (pair: ReviewedPair | null, scope?: ScopeFilter) => string | null
}

type PairRequest = { question: Question; claims: [Claim, Claim]; scope: ScopeFilter }

/** Null where a claim has no document or no text to show. */
export function pairViewOf(snapshot: ProjectSnapshot, request: PairRequest): PairView | null {
  const { question, claims, scope } = request
  const [left, right] = claims.map((claim, index) =>
    sideOf(snapshot, question, claim, index === 0 ? 'A' : 'B'),
  )
  if (!left || !right) return null
  const [claimAId, claimBId] = orderedIds(claims[0].id, claims[1].id)
  const material = { ...snapshot, question }
  const pairs = reviewedPairs(material)
  const key = pairKey(claimAId, claimBId)
  const candidate = pairs.find((pair) => pairKey(pair.claimAId, pair.claimBId) === key) ?? null
  const review = reviewsOf(material).get(key) ?? unjudged
  return {
    project: snapshot.project.slug,
    question,
    scope,
    sides: [left, right],
    claimIds: [claimAId, claimBId],
    contentKey: contentKeyOf(question, ...claims),
    candidate,
    reasons: candidate?.reasons ?? whyNoCandidate({ ...snapshot, question, claims }),
    daysApart: describeDateGap(dateGap(left.document.publishedOn, right.document.publishedOn)),
    likelihoods: compareLikelihoods(claims[0].hedge.likelihood, claims[1].hedge.likelihood),
    review,
    replaced: replacedVerdicts(snapshot, question, { claimAId, claimBId }, review),
    queue: pairQueue(pairs, { claimAId, claimBId }, scope),
    hrefOf: (pair, filter = scope) => pair && hrefOfPair(snapshot, question, pair, filter),
  }
}

function sideOf(
  { documents, revisions, tags }: ProjectSnapshot,
  question: Question,
  claim: Claim,
  letter: PairSideView['letter'],
): PairSideView | null {
  const document = documents.find(({ id }) => id === claim.documentId)
  const revision = revisions.find(({ id }) => id === claim.passages[0]?.revisionId)
  if (!document || !revision) return null
  const taken = positionsTaken(claim, question.id)
  return {
    letter,
    claim,
    document,
    revision,
    positions: livePositions(question)
      .map((position, hue) => ({ position, hue }))
      .filter(({ position }) => taken.has(position.id)),
    tags: tags.filter((tag) => claim.tagIds.includes(tag.id)),
  }
}

function hrefOfPair(
  { project, claims }: ProjectSnapshot,
  question: Question,
  { claimAId, claimBId }: ReviewedPair,
  scope: ScopeFilter,
): string | null {
  const [a, b] = [claimAId, claimBId].map((id) => claims.find((claim) => claim.id === id))
  if (!a || !b) return null
  const claimNumbers: [number, number] = [a.number, b.number]
  return pairHref({ project: project.slug, question: question.slug, claims: claimNumbers }, scope)
}

function replacedVerdicts(
  { pairs }: ProjectSnapshot,
  question: Question,
  ids: { claimAId: string; claimBId: string },
  { verdicts }: Review,
): Verdict[] {
  const stored = pairs.find(
    (pair) =>
      pair.questionId === question.id &&
      pair.claimAId === ids.claimAId &&
      pair.claimBId === ids.claimBId,
  )
  const standing = new Set([...verdicts.current, ...verdicts.stale].map((verdict) => verdict.id))
  return (stored?.verdicts ?? []).filter((verdict) => !standing.has(verdict.id))
}

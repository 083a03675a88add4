import type { Claim } from '@/lib/claims/claim'
import {
  byContest,
  type Contest,
  type PairScope,
  pairScopes,
} from '@/lib/comparison/candidate-pairs'
import { isOfKind } from '@/lib/comparison/kinds'
import { pairKey } from '@/lib/comparison/pair-key'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { type ReviewedPair, reviewedPairs } from '@/lib/comparison/review-pairs'
import { isInForce, supersedingsOf } from '@/lib/comparison/superseding'
import type { DisagreementKind } from '@/lib/comparison/verdict'
import type { Question } from '@/lib/questions/question'

/**
 * What a queue is for: what somebody has not judged yet, what nobody has, what reviewers are split on; or to look at
 * all pairs.
 */
export const queueAims = ['mine', 'nobody', 'split', 'all'] as const
export type QueueAim = (typeof queueAims)[number]

/** `question` is a slug; null is all of them, as with the scope. No kinds are all, also pairs of none. */
export type QueueFilter = {
  question: string | null
  scope: PairScope | null
  kinds: readonly DisagreementKind[]
  aim: QueueAim
}

export type QueuedPair = ReviewedPair & {
  question: Question
  /** Whether both claims still stand; a pair of one that was replaced is history. */
  isInForce: boolean
  /** The lower number first. */
  claims: [Claim, Claim]
}

/** Pairs to walk through, most contested first. */
export type ReviewQueue = {
  /**
   * All pairs of the filter's question and scope, so that none moves while they are judged; of a queue of split pairs
   * those alone.
   */
  pairs: QueuedPair[]
  /** Those of them that the queue is for, in the same order. */
  waiting: QueuedPair[]
  /**
   * In a queue of what somebody has not judged: how many wait for them no more only because the project resolved them.
   * They did not judge those as they are now. 0 in the other queues.
   */
  settled: number
}

/**
 * The pairs of all live questions, most contested first: those whose positions exclude each other before those that
 * were set side by side by hand, then as `byContest` has it, then in the order of the questions.
 */
export function projectPairs(snapshot: ProjectSnapshot): QueuedPair[] {
  const claimById = new Map(snapshot.claims.map((claim) => [claim.id, claim]))
  const documentById = new Map(snapshot.documents.map((document) => [document.id, document]))
  const contestOf = ({ scope, claims: [a, b] }: QueuedPair): Contest | null => {
    const [left, right] = [documentById.get(a.documentId), documentById.get(b.documentId)]
    if (!left || !right) return null
    return {
      scope,
      sides: [
        { claim: a, document: left },
        { claim: b, document: right },
      ],
    }
  }
  return snapshot.questions
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .flatMap((question) => {
      const supersedings = supersedingsOf({ ...snapshot, question })
      return reviewedPairs({ ...snapshot, question }).flatMap((pair): QueuedPair[] => {
        const [a, b] = [claimById.get(pair.claimAId), claimById.get(pair.claimBId)]
        if (!a || !b) return []
        const claims: [Claim, Claim] = a.number < b.number ? [a, b] : [b, a]
        return [{ ...pair, question, claims, isInForce: isInForce(pair, supersedings) }]
      })
    })
    .flatMap((pair) => {
      const contest = contestOf(pair)
      return contest ? [{ pair, contest }] : []
    })
    .toSorted(
      (a, b) =>
        Number(b.pair.isCandidate) - Number(a.pair.isCandidate) || byContest(a.contest, b.contest),
    )
    .map(({ pair }) => pair)
}

/** The queue of a filter, for one reviewer. `pairs` are those of the project in their order. */
export function reviewQueue(
  pairs: readonly QueuedPair[],
  filter: QueueFilter,
  reviewer: string,
): ReviewQueue {
  const chosen = pairs.filter(
    (pair) =>
      (filter.question === null || pair.question.slug === filter.question) &&
      (filter.scope === null || pair.scope === filter.scope) &&
      isOfKind(pair, filter.kinds),
  )
  const waiting = chosen.filter((pair) => waits(pair, filter.aim, reviewer))
  const isSettled = ({ standing }: QueuedPair) =>
    standing.state === 'resolved' && !standing.reviewers.includes(reviewer)
  return {
    pairs: filter.aim === 'split' ? waiting : chosen,
    waiting,
    settled: filter.aim === 'mine' ? chosen.filter(isSettled).length : 0,
  }
}

/**
 * Whether the pair is what the queue is for. What was resolved waits for nobody, until it is opened again or one of its
 * claims changes. A stale verdict is none. That one of the claims was replaced is itself a finding: it keeps a pair from
 * those whom nobody has to judge any more, and not from whoever reads all of them independently.
 */
export function waits(
  { standing, isInForce: stands }: Pick<QueuedPair, 'standing' | 'isInForce'>,
  aim: QueueAim,
  reviewer: string,
): boolean {
  if (aim === 'all') return true
  if (aim === 'split') return standing.state === 'split'
  if (aim === 'nobody') return !isJudged(standing) && stands
  return standing.state !== 'resolved' && !standing.reviewers.includes(reviewer)
}

/** Where one pair is in a queue, and what lies around it. */
export type QueuePlace = {
  /** Counted from 1; null where the pair is not in the queue. */
  place: number | null
  previous: QueuedPair | null
  next: QueuedPair | null
  /** The nearest pair after this one that waits, from the start again after the end; never the pair itself. */
  nextWaiting: QueuedPair | null
}

type PairOnQuestion = Pick<ReviewedPair, 'questionId' | 'claimAId' | 'claimBId'>

export function placeInQueue({ pairs, waiting }: ReviewQueue, current: PairOnQuestion): QueuePlace {
  const key = keyOf(current)
  const index = pairs.findIndex((pair) => keyOf(pair) === key)
  const around = [...pairs.slice(index + 1), ...pairs.slice(0, Math.max(index, 0))]
  const wanted = new Set(waiting)
  return {
    place: index === -1 ? null : index + 1,
    previous: index > 0 ? (pairs[index - 1] ?? null) : null,
    next: pairs[index + 1] ?? null,
    nextWaiting: around.find((pair) => wanted.has(pair)) ?? null,
  }
}

/** How many pairs each scope has. */
export function countByScope(pairs: readonly Pick<QueuedPair, 'scope'>[]) {
  return pairScopes.map((scope) => ({
    scope,
    count: pairs.filter((pair) => pair.scope === scope).length,
  }))
}

function keyOf({ questionId, claimAId, claimBId }: PairOnQuestion): string {
  return `${questionId} ${pairKey(claimAId, claimBId)}`
}

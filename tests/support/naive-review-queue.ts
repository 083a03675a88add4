import type { Claim } from '@/lib/claims/claim'
import { isOfKind } from '@/lib/comparison/kinds'
import { pairKey } from '@/lib/comparison/pair-key'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type {
  PairNames,
  QueueAim,
  QueuedPair,
  QueueFilter,
  QueuePlace,
} from '@/lib/comparison/review-queue'
import { isInForce, supersedingsOf } from '@/lib/comparison/superseding'
import { byContest, type WeighedContest } from '@/tests/support/naive-candidate-pairs'

/* The definition of the queue, written to be read: all pairs of the project are made. Tests hold the quick way to it. */

type NaiveQueue = { pairs: QueuedPair[]; waiting: QueuedPair[]; settled: number }

/**
 * The pairs of all live questions, most contested first: those whose positions exclude each other before those that
 * were set side by side by hand, then as `byContest` has it, then in the order of the questions.
 */
export function naiveProjectPairs(snapshot: ProjectSnapshot): QueuedPair[] {
  const claimById = new Map(snapshot.claims.map((claim) => [claim.id, claim]))
  const documentById = new Map(snapshot.documents.map((document) => [document.id, document]))
  const contestOf = ({ scope, claims: [a, b] }: QueuedPair): WeighedContest | null => {
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
export function naiveReviewQueue(
  pairs: readonly QueuedPair[],
  filter: QueueFilter,
  reviewer: string,
): NaiveQueue {
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
function waits(
  { standing, isInForce: stands }: Pick<QueuedPair, 'standing' | 'isInForce'>,
  aim: QueueAim,
  reviewer: string,
): boolean {
  if (aim === 'all') return true
  if (aim === 'split') return standing.state === 'split'
  if (aim === 'nobody') return !isJudged(standing) && stands
  return standing.state !== 'resolved' && !standing.reviewers.includes(reviewer)
}

export function naivePlaceInQueue({ pairs, waiting }: NaiveQueue, current: PairNames): QueuePlace {
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

function keyOf({ questionId, claimAId, claimBId }: PairNames): string {
  return `${questionId} ${pairKey(claimAId, claimBId)}`
}

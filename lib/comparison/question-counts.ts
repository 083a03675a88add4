import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { pairsEffect } from '@/lib/comparison/effect/pair-counts'
import { shiftsOf } from '@/lib/comparison/effect/shifts'
import { storedShiftsOf } from '@/lib/comparison/effect/stored-pairs'
import { isJudged, pairStanding } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import type { ReviewMaterial } from '@/lib/comparison/review-pairs'
import { groupBy } from '@/lib/group-by'

/** Claims in use that were read as saying something, and the documents they are in. */
export type Held = { claims: number; documents: number }

export type QuestionCounts = Held & {
  /** Pairs of claims in force, those made by hand with them. */
  pairs: number
  /** Those of them that wait for a reviewer, stale ones with them. */
  open: number
  positions: ReadonlyMap<string, Held>
}

/**
 * What there is on each question, by its id; archived ones have no pairs. The same figures as on the boards, without
 * making the pairs: a project of twenty thousand claims has a million of them.
 */
export function questionCounts(snapshot: ProjectSnapshot): Map<string, QuestionCounts> {
  const claims = claimsByQuestion(snapshot)
  const pairs = groupBy(snapshot.pairs, ({ questionId }) => questionId)
  return new Map(
    snapshot.questions.map((question) => {
      const own = claims.get(question.id) ?? []
      const judged = pairs.get(question.id) ?? []
      const material = { question, documents: snapshot.documents, claims: own, pairs: judged }
      return [question.id, countsOf(material)]
    }),
  )
}

/** Those that say something on a question, or are in one of its pairs, by number. */
function claimsByQuestion({ claims, pairs }: ProjectSnapshot): Map<string, Claim[]> {
  const pairedOn = new Map<string, Set<string>>()
  for (const pair of pairs) {
    for (const id of [pair.claimAId, pair.claimBId]) {
      pairedOn.set(id, (pairedOn.get(id) ?? new Set()).add(pair.questionId))
    }
  }
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const read = claim.assessments.map(({ questionId }) => questionId)
    for (const questionId of new Set([...read, ...(pairedOn.get(claim.id) ?? [])])) {
      const known = found.get(questionId)
      if (known) known.push(claim)
      else found.set(questionId, [claim])
    }
  }
  return found
}

function countsOf(material: ReviewMaterial): QuestionCounts {
  const { question, claims } = material
  const taken = claims
    .filter(({ archivedAt }) => archivedAt === null)
    .flatMap((claim) =>
      claim.assessments
        .filter(({ questionId }) => questionId === question.id)
        .map(({ positionId }) => ({ positionId, claim })),
    )
  const byPosition = groupBy(taken, ({ positionId }) => positionId)
  return {
    ...heldBy(taken.map(({ claim }) => claim)),
    ...pairCounts(material),
    positions: new Map(
      [...byPosition].map(([id, some]) => [id, heldBy(some.map(({ claim }) => claim))]),
    ),
  }
}

function heldBy(claims: readonly Claim[]): Held {
  return {
    claims: new Set(claims.map(({ id }) => id)).size,
    documents: new Set(claims.map(({ documentId }) => documentId)).size,
  }
}

function pairCounts(material: ReviewMaterial): Pick<QuestionCounts, 'pairs' | 'open'> {
  const versions = { before: material, after: material }
  const shifts = shiftsOf(versions)
  const stored = storedShiftsOf(versions, shifts)
  const { before: pairs } = pairsEffect(versions, shifts, stored)
  const judged = stored.filter(({ pair, sides: [a, b], isShown, isInForce }) => {
    if (!isShown.before || !isInForce.before || !wasJudged(pair)) return false
    const contentKey = contentKeyOf(material.question, a.before, b.before)
    return isJudged(pairStanding(pair, contentKey))
  })
  return { pairs, open: pairs - judged.length }
}

/** Naming the content of a pair takes a hash: what was only set side by side needs none. */
function wasJudged({ verdicts, resolutions }: StoredPair): boolean {
  return verdicts.length + resolutions.length > 0
}

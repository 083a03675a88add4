import type { Claim } from '@/lib/claims/claim'
import { positionsTaken } from '@/lib/comparison/claim-standing'
import { byNumber, type Listed, listed } from '@/lib/comparison/effect/listed'
import type { Versions } from '@/lib/comparison/effect/shifts'

/** Readings that take another position than before. */
export type Move = {
  fromId: string
  toId: string
  /** How many readings of each reader, by name. One reader reads a claim once. */
  readings: { by: string; count: number }[]
  claimIds: Listed<string>
  /** How many of these claims are archived. */
  archived: number
}

/** Archived claims and those that do not count move with the others: they may be in use again one day. */
export function movesOf(versions: Versions): Move[] {
  const moves = new Map<string, Pick<Move, 'fromId' | 'toId'> & { found: Moved[] }>()
  for (const [claim, later] of changedClaims(versions)) {
    for (const [index, { questionId, positionId: fromId, by }] of claim.assessments.entries()) {
      const toId = later.assessments[index]?.positionId
      if (questionId !== versions.before.question.id || !toId || toId === fromId) continue
      const known = moves.get(`${fromId} ${toId}`) ?? { fromId, toId, found: [] }
      known.found.push({ by, claim })
      moves.set(`${fromId} ${toId}`, known)
    }
  }
  return [...moves.values()].map(({ found, ...move }) => {
    const claims = [...new Set(found.map(({ claim }) => claim))]
    return {
      ...move,
      readings: countsByReader(found),
      claimIds: listed(claims.map(({ id }) => id)),
      archived: claims.filter(({ archivedAt }) => archivedAt !== null).length,
    }
  })
}

type Moved = { by: string; claim: Claim }

function countsByReader(found: readonly Moved[]): Move['readings'] {
  const counts = new Map<string, number>()
  for (const { by } of found) counts.set(by, (counts.get(by) ?? 0) + 1)
  return [...counts].map(([by, count]) => ({ by, count }))
}

export type ReadersEffect = {
  /** Claims on which readers differed before and do not after; and the other way round. */
  agree: Listed<string>
  differ: Listed<string>
}

export function readersEffect(versions: Versions): ReadersEffect {
  const questionId = versions.before.question.id
  const differ = (claim: Claim) => positionsTaken(claim, questionId).size > 1
  const changed = changedClaims(versions)
  const idsOf = (pairs: [Claim, Claim][]) => listed(pairs.map(([{ id }]) => id))
  return {
    agree: idsOf(changed.filter(([claim, later]) => differ(claim) && !differ(later))),
    differ: idsOf(changed.filter(([claim, later]) => !differ(claim) && differ(later))),
  }
}

/** Each with itself after the change, by number. */
function changedClaims({ before, after }: Versions): [Claim, Claim][] {
  const afterById = new Map(after.claims.map((claim) => [claim.id, claim]))
  return byNumber(before.claims).flatMap((claim): [Claim, Claim][] => {
    const later = afterById.get(claim.id)
    return later && later !== claim ? [[claim, later]] : []
  })
}
